import type { ReactNode } from "react"
import { isRouteErrorResponse, useLocation, useRouteError } from "react-router"
import { useLocale } from "../lib/locale"
import { useMessages } from "../lib/messages"
import { useComeBack } from "../lib/use-come-back"
import { ButtonLink } from "./button"
import { uiMessages } from "./messages"
import { Page } from "./page"
import { WovenBand } from "./woven-band"

interface Fault {
  code?: string
  message_vi?: string
  message_en?: string
  request_id?: string
}

/** What a page shows when it cannot be shown: the reason in words, and what to do next. */
export function FaultPage() {
  return (
    <>
      <WovenBand />
      <main id="main" tabIndex={-1} className="outline-none">
        <Page className="py-16 lg:py-24">
          <FaultMessage />
        </Page>
      </main>
    </>
  )
}

/** What a page may say better of itself where it is not to be found. */
interface Missing {
  title?: string
  help?: string
  /** Where else to look. */
  links: ReactNode
}

export function FaultMessage({ missing }: { missing?: Missing }) {
  const error = useRouteError()
  const locale = useLocale()
  const t = useMessages(uiMessages)
  const { pathname, search } = useLocation()
  const state = stateOf(error)
  const isMissing = state === "not_found"
  // Looking again changes neither.
  const isFinal = isMissing || state === "barred"
  const fault = faultIn(error)
  const said = fault.code !== "backend_down" && (locale === "vi" ? fault.message_vi : fault.message_en)
  const title = (isMissing && missing?.title) || t(state)
  const help = (isMissing && missing?.help) || said || t(`${state}_help`)
  const comes_back = useComeBack(state === "down" || state === "cut")
  return (
    <div className="mx-auto grid max-w-lg gap-4 text-center">
      <title>{title}</title>
      <meta name="robots" content="noindex" />
      <h1 className="font-serif text-28 font-semibold">{title}</h1>
      <p className="text-ink-soft">{help}</p>
      {comes_back && <p className="text-ink-soft">{t("comes_back")}</p>}
      <p className="mt-2 flex flex-wrap justify-center gap-3">
        {!isFinal && (
          <ButtonLink kind="primary" to={pathname + search} reloadDocument>
            {t("reload")}
          </ButtonLink>
        )}
        {isMissing && missing ? (
          missing.links
        ) : (
          <ButtonLink kind={isFinal ? "primary" : "quiet"} to="/">
            {t("home")}
          </ButtonLink>
        )}
      </p>
      {!isMissing && fault.request_id && (
        <p className="text-14 text-ink-soft">{t("request_id", { id: fault.request_id })}</p>
      )}
    </div>
  )
}

function stateOf(error: unknown): "not_found" | "barred" | "down" | "cut" | "fault" {
  if (isRouteErrorResponse(error)) {
    if (error.status === 404) return "not_found"
    if (error.status === 403) return "barred"
    return error.status === 503 ? "down" : "fault"
  }
  // The data of a page could not be fetched; browsers say so in words of their own.
  return error instanceof TypeError && /fetch|load failed|network/i.test(error.message) ? "cut" : "fault"
}

function faultIn(error: unknown): Fault {
  if (!isRouteErrorResponse(error)) return {}
  const body: unknown = error.data
  return typeof body === "object" && body !== null ? body : {}
}
