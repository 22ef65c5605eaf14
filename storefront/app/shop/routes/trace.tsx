import { parseScan, type Scan } from "@ocop/shared/gs1"
import type { RuleError } from "@ocop/shared/result"
import { TracePage } from "@ocop/shared/trace-page"
import { Area } from "@ocop/shared/scan-flag"
import {
  data,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type ShouldRevalidateFunctionArgs,
} from "react-router"
import { z } from "zod"
import { BackendError, callBackend } from "../../lib/backend.server"
import { useMessages } from "../../lib/messages"
import { Page } from "../../ui/page"
import { Picture } from "../../ui/picture"
import { AreaButton } from "../features/trace/area-button"
import { CodeRefused } from "../features/trace/code-refused"
import { LanguageLink } from "../features/trace/language-link"
import { traceMessages } from "../features/trace/messages"
import { StopNotice } from "../features/trace/stop-notice"
import { TraceFields, Unknown } from "../features/trace/trace-fields"
import { TraceFoot } from "../features/trace/trace-foot"
import { TraceHead } from "../features/trace/trace-head"
import { TracePapers } from "../features/trace/trace-papers"
import { TracePath } from "../features/trace/trace-path"
import { pageFault } from "../lib/page-fault.server"
import { PageMeta } from "../lib/page-meta"
import type { Route } from "./+types/trace"

type Answer =
  { code: string; page: TracePage; error?: never } | { code: string; page: null; error: RuleError | null }

export async function loader({ request, url }: LoaderFunctionArgs) {
  const code = url.origin + url.pathname
  const scan = parseScan(url.href)
  if (!scan.ok) return refused({ code, page: null, error: scan.error }, 400)
  const { gtin, lot, serial } = scan.value
  try {
    const query = { gtin, ...(lot && { lot }), ...(serial && { serial }) }
    const page = await callBackend("/store/trace", { schema: TracePage, query, visitor: request })
    if (isReading(request, url)) countScan(scan.value, request)
    return data<Answer>({ code, page })
  } catch (error) {
    if (error instanceof BackendError && error.fault.code === "code_never_issued")
      return refused({ code, page: null, error: null }, 404)
    return pageFault(error)
  }
}

function refused(answer: Answer, status: number) {
  return data(answer, { status })
}

/** Somebody reads the code: not a browser that fetches ahead, and not the same page in the other language. */
function isReading(request: Request, url: URL): boolean {
  const ahead = (request.headers.get("sec-purpose") ?? "").includes("prefetch")
  return request.method === "GET" && !ahead && !url.searchParams.has("lang")
}

/** The page does not wait for it, and is right without it. */
function countScan(scan: Scan, visitor: Request): void {
  void keepScan(scan, visitor).catch(() => null)
}

function keepScan({ gtin, lot, serial }: Scan, visitor: Request, area?: string) {
  const body = { gtin, ...(lot && { lot }), ...(serial && { serial }), ...(area && { area }) }
  return callBackend("/store/scans", { schema: z.unknown(), method: "POST", body, visitor })
}

/** The area of a scan, from a visitor who chose to tell it. */
export async function action({ request, url }: ActionFunctionArgs) {
  const area = Area.safeParse((await request.formData()).get("area"))
  const scan = parseScan(url.href)
  if (!area.success || !scan.ok) return data({ counted: false }, { status: 400 })
  try {
    await keepScan(scan.value, request, area.data)
    return data({ counted: true })
  } catch (error) {
    if (error instanceof BackendError) return data({ counted: false }, { status: error.status })
    throw error
  }
}

/** Telling the area is no second reading of the code. */
export function shouldRevalidate({ formMethod, defaultShouldRevalidate }: ShouldRevalidateFunctionArgs) {
  return formMethod === "POST" ? false : defaultShouldRevalidate
}

/** Stars in a shared cache would outlive their revocation. */
export function headers() {
  return { "Cache-Control": "no-store" }
}

export default function Trace({ loaderData: { code, page, error } }: Route.ComponentProps) {
  const t = useMessages(traceMessages)
  return (
    <Page className="grid gap-6 pb-4 lg:gap-8">
      <div className="flex items-center justify-between border-b border-line py-1 text-ink-soft">
        <p>{t("subject")}</p>
        <LanguageLink />
      </div>
      {page ? <Found page={page} code={code} /> : <CodeRefused code={code} error={error} />}
    </Page>
  )
}

function Found({ page, code }: { page: TracePage; code: string }) {
  const t = useMessages(traceMessages)
  const { product, stop, story } = page
  return (
    <article className="grid gap-8 lg:gap-10">
      <PageMeta title={`${product.name}, ${t("subject")}`} hidden />
      {stop && <StopNotice stop={stop} />}
      <TraceHead page={page} />
      <div className="grid items-start gap-8 lg:grid-cols-2 lg:gap-12">
        <div className="grid gap-8">
          <figure data-field="picture">
            {product.image ? (
              <Picture
                src={product.image}
                eager
                sizes="(min-width: 64rem) 34rem, 100vw"
                className="aspect-2/1 rounded-panel"
              />
            ) : (
              <p className="flex justify-between border-y border-line py-3">
                <span className="font-medium">{t("picture")}</span>
                <Unknown />
              </p>
            )}
          </figure>
          <TraceFields page={page} />
        </div>
        <div className="grid gap-8">
          <TracePath page={page} />
          <TracePapers page={page} />
          <section className="grid gap-2">
            <h2 className="text-18 font-semibold">{t("story")}</h2>
            {story ? (
              <p className="max-w-prose whitespace-pre-line">{story}</p>
            ) : (
              <p className="text-indigo">{t("story_unknown")}</p>
            )}
          </section>
        </div>
      </div>
      {page.stamp && <AreaButton />}
      <TraceFoot code={code} handle={product.handle} />
    </article>
  )
}
