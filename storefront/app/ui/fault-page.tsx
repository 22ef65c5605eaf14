import { isRouteErrorResponse, useLocation, useRouteError } from "react-router"
import { useLocale } from "../lib/locale"
import { useMessages } from "../lib/messages"
import { ButtonLink } from "./button"
import { uiMessages } from "./messages"
import { Page } from "./page"
import { WovenBand } from "./woven-band"

interface Fault {
  message_vi?: string
  message_en?: string
  request_id?: string
}

/** What a page shows when it cannot be shown: the reason in words, and what to do next. */
export function FaultPage() {
  return (
    <>
      <WovenBand />
      <Page className="py-16 lg:py-24">
        <FaultMessage />
      </Page>
    </>
  )
}

export function FaultMessage() {
  const error = useRouteError()
  const locale = useLocale()
  const t = useMessages(uiMessages)
  const { pathname, search } = useLocation()
  const status = isRouteErrorResponse(error) ? error.status : 500
  const fault = faultIn(error)
  const said = locale === "vi" ? fault.message_vi : fault.message_en
  const missing = status === 404
  return (
    <main className="mx-auto grid max-w-lg gap-4 text-center">
      <title>{t(missing ? "not_found" : status === 503 ? "down" : "fault")}</title>
      <h1 className="font-serif text-28 font-semibold">
        {t(missing ? "not_found" : status === 503 ? "down" : "fault")}
      </h1>
      <p className="text-ink-soft">{said ?? t(missing ? "not_found_help" : "fault_help")}</p>
      <p className="mt-2 flex flex-wrap justify-center gap-3">
        {!missing && (
          <ButtonLink kind="primary" to={pathname + search} reloadDocument>
            {t("reload")}
          </ButtonLink>
        )}
        <ButtonLink kind={missing ? "primary" : "quiet"} to="/">
          {t("home")}
        </ButtonLink>
      </p>
      {fault.request_id && (
        <p className="text-14 text-ink-soft">{t("request_id", { id: fault.request_id })}</p>
      )}
    </main>
  )
}

function faultIn(error: unknown): Fault {
  if (!isRouteErrorResponse(error)) return {}
  const body: unknown = error.data
  return typeof body === "object" && body !== null ? body : {}
}
