import { digitalLink } from "@ocop/shared/gs1"
import { data, redirect, type LoaderFunctionArgs } from "react-router"
import { useMessages } from "../../lib/messages"
import { Page, PageHead } from "../../ui/page"
import { CodeForm } from "../features/trace/code-form"
import { traceMessages } from "../features/trace/messages"
import { readTyped } from "../features/trace/typed-code"
import { PageMeta } from "../lib/page-meta"
import type { Route } from "./+types/trace-code"

export function loader({ url }: LoaderFunctionArgs) {
  const { searchParams, host } = url
  const text = (name: string) => searchParams.get(name) ?? ""
  const typed = { code: text("code"), lot: text("lot"), serial: text("serial") }
  if (!searchParams.has("code")) return data({ typed, error: null })
  const scan = readTyped(typed, host)
  if (scan.ok) return redirect(digitalLink("", scan.value))
  return data({ typed, error: scan.error }, { status: 400 })
}

export default function TraceCode({ loaderData: { typed, error } }: Route.ComponentProps) {
  const t = useMessages(traceMessages)
  return (
    <Page className="pb-4">
      <PageMeta title={t("subject")} description={t("description")} />
      <div className="max-w-2xl">
        <PageHead title={t("typing")}>{t("typing_lead")}</PageHead>
        <CodeForm typed={typed} error={error} />
      </div>
    </Page>
  )
}
