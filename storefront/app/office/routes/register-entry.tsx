import { dayOf, isDay } from "@ocop/shared/day"
import { Form, useOutletContext, type ActionFunctionArgs, type LoaderFunctionArgs } from "react-router"
import { z } from "zod"
import { formatDay, formatInstant } from "../../lib/format"
import { useMessages } from "../../lib/messages"
import { Button, ButtonLink, buttonClass } from "../../ui/button"
import { Notice } from "../../ui/notice"
import { answered } from "../answered.server"
import { CertificateBand } from "../features/certificate/certificate-band"
import { CertificateFacts } from "../features/certificate/certificate-facts"
import { CertificateHead } from "../features/certificate/certificate-head"
import { CertificateList } from "../features/certificate/certificate-list"
import { Circulation } from "../features/certificate/circulation"
import { CertificateDetail, History } from "../features/certificate/detail"
import { HistoryList } from "../features/certificate/history-list"
import { GoodsPicture } from "../features/certificate/goods-picture"
import { Marketplaces } from "../features/certificate/marketplaces"
import { certificateMessages } from "../features/certificate/messages"
import { Papers } from "../features/certificate/papers"
import { timelineOf } from "../features/certificate/timeline"
import { PrintButton } from "../ui/print-button"
import { callOffice, loadOffice, type Me } from "../session.server"
import type { Route } from "./+types/register-entry"

export async function loader({ request, params }: LoaderFunctionArgs) {
  const asked = new URL(request.url).searchParams.get("on") ?? ""
  const on = isDay(asked) ? asked : undefined
  const path = `/office/registrations/${params.id ?? ""}`
  const [detail, history] = await Promise.all([
    loadOffice(request, path, { schema: CertificateDetail, query: { on } }),
    loadOffice(request, `${path}/history`, { schema: History }),
  ])
  return { detail, history, on }
}

const Switch = z.object({ listed: z.enum(["true", "false"]), reason: z.string() })

/** The switch of the listing; what else is written has a page of its own. */
export async function action({ request, params }: ActionFunctionArgs) {
  const { listed, reason } = Switch.parse(Object.fromEntries(await request.formData()))
  const body = { listed: listed === "true", reason }
  const path = `/office/registrations/${params.id ?? ""}/listing`
  return answered(() => callOffice(request, path, { method: "POST", body, schema: z.unknown() }))
}

/** The page of one product of the register, on the screen and as an extract on paper. */
export default function RegisterEntry({ loaderData, actionData }: Route.ComponentProps) {
  const { detail, history, on } = loaderData
  const t = useMessages(certificateMessages)
  const me = useOutletContext<Me>()
  const day = on ?? dayOf(detail.as_of)
  const { registration, standing, certificates } = detail
  const mayWrite = on === undefined && me.grants.some(({ role }) => role === "agriculture")
  const mayTake = me.grants.some(({ role }) => role === "agriculture" || role === "trade")
  const timeline = timelineOf(certificates, standing.certificate_id, day)
  return (
    <div className="grid gap-7">
      <title>{registration.name}</title>
      <CertificateHead
        detail={detail}
        day={day}
        actions={<Actions detail={detail} mayPropose={mayWrite} mayTake={mayTake} />}
      />
      {on && <Notice title={t("as_of_day", { day: formatDay(on) })} />}
      {timeline && <CertificateBand timeline={timeline} />}
      <div className="grid gap-x-9 gap-y-7 md:grid-cols-2 xl:grid-cols-[1.15fr_1.3fr_1fr]">
        <div className="grid content-start gap-7">
          <CertificateFacts detail={detail} />
          <Papers detail={detail} day={day} mayWrite={mayWrite} />
          <GoodsPicture detail={detail} mayWrite={on === undefined && mayTake} />
          <Marketplaces detail={detail} mayWrite={on === undefined && mayTake} />
          <CertificateList certificates={certificates} />
        </div>
        <HistoryList history={history} />
        <Circulation detail={detail} mayWrite={mayWrite} fault={actionData?.fault} />
      </div>
      <footer className="flex flex-wrap items-end justify-between gap-4 text-ink-soft">
        <p>{t("as_of", { at: formatInstant(detail.as_of) })}</p>
        <Form method="get" className="flex items-end gap-2 print:hidden">
          <label className="grid gap-1 text-14">
            {t("see_day")}
            <input
              type="date"
              name="on"
              required
              defaultValue={on ?? ""}
              className="min-h-11 rounded-control border border-line bg-sheet px-3 text-16 text-ink"
            />
          </label>
          <Button>{t("see")}</Button>
        </Form>
      </footer>
    </div>
  )
}

function Actions({
  detail,
  mayPropose,
  mayTake,
}: {
  detail: CertificateDetail
  mayPropose: boolean
  mayTake: boolean
}) {
  const t = useMessages(certificateMessages)
  const { registration, standing, proposals } = detail
  const open = proposals.some(({ state }) => state === "proposed")
  const extendable = mayPropose && !open && standing.certificate_id !== null && standing.state !== "revoked"
  return (
    <>
      {extendable && (
        <ButtonLink to={`/office/proposals/new?kind=extend&registration=${registration.id}`}>
          {t("extend")}
        </ButtonLink>
      )}
      {mayTake && (
        <a href={`/office/register/${registration.id}/evidence`} className={buttonClass("quiet")} download>
          {t("evidence")}
        </a>
      )}
      <PrintButton kind={open ? "quiet" : "primary"}>{t("print")}</PrintButton>
    </>
  )
}
