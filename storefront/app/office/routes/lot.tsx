import { StampOrder } from "@ocop/shared/stamp-order"
import { Link, useOutletContext, type ActionFunctionArgs, type LoaderFunctionArgs } from "react-router"
import { z } from "zod"
import { groupDigits } from "../../lib/format"
import { useMessages } from "../../lib/messages"
import { buttonClass } from "../../ui/button"
import { Notice } from "../../ui/notice"
import { answered } from "../answered.server"
import { LotDetail, Whereabouts } from "../features/lot/lot"
import { LotFacts } from "../features/lot/lot-facts"
import { LotNow, LotPath } from "../features/lot/lot-path"
import { lotMessages } from "../features/lot/messages"
import { StampForm } from "../features/lot/stamp-form"
import { StampRuns } from "../features/lot/stamp-runs"
import { callOffice, loadOffice, type Me } from "../session.server"
import { OfficeHead } from "../ui/office-head"
import type { Route } from "./+types/lot"

const Printed = z.object({
  run_id: z.string(),
  first: z.string().nullable(),
  last: z.string().nullable(),
  count: z.number(),
})

export async function loader({ request, params }: LoaderFunctionArgs) {
  const path = `/office/lots/${params.id ?? ""}`
  const [lot, whereabouts] = await Promise.all([
    loadOffice(request, path, { schema: LotDetail }),
    loadOffice(request, `${path}/whereabouts`, { schema: Whereabouts }),
  ])
  return { lot, whereabouts }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const form = await request.formData()
  const order = StampOrder.safeParse({
    level: form.get("level"),
    carrier: form.get("carrier"),
    sheet: form.get("sheet"),
    count: Number(form.get("count")),
    keyed: form.get("keyed") === "true",
    reason: form.get("reason"),
  })
  const body = order.success ? order.data : Object.fromEntries(form)
  return answered(() =>
    callOffice(request, `/office/lots/${params.id ?? ""}/stamps`, { method: "POST", body, schema: Printed }),
  )
}

export default function Lot({ loaderData: { lot, whereabouts }, actionData }: Route.ComponentProps) {
  const t = useMessages(lotMessages)
  const me = useOutletContext<Me>()
  const holds = (...roles: string[]) => me.grants.some(({ role }) => roles.includes(role))
  const printed = actionData?.value
  return (
    <div className="grid gap-7">
      <title>{`${lot.number} · ${lot.product}`}</title>
      <OfficeHead
        crumbs={[{ to: "/office/lots", label: t("title") }]}
        subject={
          <>
            <Link to={`/office/register/${lot.registration_id}`} className="text-link">
              {lot.product}
            </Link>
            , {lot.producer}
          </>
        }
        title={`${t("lot")} ${lot.number}`}
        actions={
          <>
            <a href={`/01/${lot.gtin}/10/${encodeURIComponent(lot.number)}`} className={buttonClass("quiet")}>
              {t("public")}
            </a>
            <a href={`/office/lots/${lot.id}/epcis`} className={buttonClass("quiet")} download>
              {t("epcis")}
            </a>
          </>
        }
      />
      {lot.stopped && <Notice kind="warning" title={t(`stopped_${lot.stopped}`)} />}
      {printed && (
        <Notice kind="good" title={<Done printed={printed} />}>
          {t("done_help")}
        </Notice>
      )}
      <div className="grid gap-x-9 gap-y-7 lg:grid-cols-2">
        <div className="grid content-start gap-7">
          <LotNow lot={lot} whereabouts={whereabouts} />
          <LotPath lot={lot} whereabouts={whereabouts} mayAmend={holds("agriculture")} />
          <LotFacts lot={lot} mayAmend={holds("agriculture")} />
        </div>
        <div className="grid content-start gap-7">
          <StampRuns lot={lot} mayPrint={holds("agriculture", "trade")} />
          {holds("agriculture") && <StampForm fault={actionData?.fault} />}
          {holds("agriculture", "inspector") && !lot.stopped && (
            <p className="print:hidden">
              <Link
                to={`/office/stops/new?lot=${lot.id}`}
                className="inline-block py-2 font-medium text-chili underline underline-offset-4"
              >
                {t("stop")}
              </Link>
            </p>
          )}
        </div>
      </div>
    </div>
  )
}

function Done({ printed }: { printed: z.infer<typeof Printed> }) {
  const t = useMessages(lotMessages)
  const n = groupDigits(printed.count)
  return printed.first
    ? t("done", { n, first: printed.first, last: printed.last ?? "–" })
    : t("done_lot", { n })
}
