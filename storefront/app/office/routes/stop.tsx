import { Form, Link, useOutletContext, type ActionFunctionArgs, type LoaderFunctionArgs } from "react-router"
import { z } from "zod"
import { formatInstant } from "../../lib/format"
import { useMessages } from "../../lib/messages"
import { Button } from "../../ui/button"
import { TextField } from "../../ui/field"
import { Notice } from "../../ui/notice"
import { answered } from "../answered.server"
import { stopMessages } from "../features/stop/messages"
import { StopDetail, type StopRow, subjectName } from "../features/stop/stop"
import { StopPlaces } from "../features/stop/stop-places"
import { StopOrders, StopSales } from "../features/stop/stop-sales"
import { callOffice, loadOffice, type Me } from "../session.server"
import { useFault } from "../ui/fault"
import { OfficeHead } from "../ui/office-head"
import { Fact, Facts, Section } from "../ui/section"
import type { Route } from "./+types/stop"

export function loader({ request, params }: LoaderFunctionArgs) {
  return loadOffice(request, `/office/stops/${params.id ?? ""}`, { schema: StopDetail })
}

export async function action({ request, params }: ActionFunctionArgs) {
  const form = await request.formData()
  const body = Object.fromEntries([...form].filter(([, value]) => value !== ""))
  return answered(() =>
    callOffice(request, `/office/stops/${params.id ?? ""}/lift`, {
      method: "POST",
      body,
      schema: z.unknown(),
    }),
  )
}

export default function Stop({ loaderData: detail, actionData }: Route.ComponentProps) {
  const t = useMessages(stopMessages)
  const me = useOutletContext<Me>()
  const { stop } = detail
  const mayLift = stop.lifted_at === null && me.grants.some(({ role }) => role === "agriculture")
  return (
    <div className="grid gap-7">
      <title>{subjectName(stop, t)}</title>
      <OfficeHead
        crumbs={[{ to: "/office/stops", label: t("title") }]}
        subject={`${t(stop.kind)} ${t(`kind_${stop.subject}`)}, ${t("placed", { name: stop.placed_by ?? "–", at: formatInstant(stop.placed_at) })}`}
        title={<span className="font-serif">{subjectName(stop, t)}</span>}
      >
        <p className="text-ink-soft">{stop.producer}</p>
      </OfficeHead>
      {stop.lifted_at && (
        <Notice kind="good" title={t("lifted", { at: formatInstant(stop.lifted_at) })}>
          {t("lifted_by", { name: stop.lifted_by ?? "–", reason: stop.lift_reason ?? "–" })}
        </Notice>
      )}
      <div className="grid gap-x-9 gap-y-7 lg:grid-cols-[3fr_2fr]">
        <div className="grid content-start gap-7">
          <StopPlaces detail={detail} />
          <StopSales detail={detail} />
          <StopOrders orders={detail.orders} />
        </div>
        <div className="grid content-start gap-7">
          <Grounds stop={stop} />
          {mayLift && <LiftForm fault={actionData?.fault} />}
        </div>
      </div>
    </div>
  )
}

function Grounds({ stop }: { stop: StopRow }) {
  const t = useMessages(stopMessages)
  return (
    <Section title={t("grounds")}>
      <Facts>
        <Fact name={t("reason")}>{stop.reason}</Fact>
        <Fact name={t("document")}>{stop.document_no ?? t("no_words")}</Fact>
        <Fact name={t("public_words")}>{stop.public_words ?? t("no_words")}</Fact>
        <Fact name={t("shop")}>{t(stop.shop_too ? "shop_too" : "shop_not")}</Fact>
      </Facts>
      <p className="flex flex-wrap gap-x-5 pt-2">
        {stop.lot_id && (
          <Link to={`/office/lots/${stop.lot_id}`} className="py-1 text-link">
            {stop.lot_number}
          </Link>
        )}
        {stop.registration_id && (
          <Link to={`/office/register/${stop.registration_id}`} className="py-1 text-link">
            {stop.product}
          </Link>
        )}
      </p>
    </Section>
  )
}

function LiftForm({ fault }: { fault: Parameters<typeof useFault>[0] }) {
  const t = useMessages(stopMessages)
  const said = useFault(fault, ["reason"])
  return (
    <Form method="post" className="grid gap-4 rounded-panel bg-paper-2 p-4 print:hidden">
      <h2 className="text-18 font-semibold">{t("lift")}</h2>
      <p className="text-ink-soft">{t("lift_help")}</p>
      {said.rest && <Notice kind="warning" title={said.rest} />}
      <TextField name="reason" label={t("lift_reason")} required maxLength={1000} error={said.of("reason")} />
      <TextField name="document_no" label={t("document")} maxLength={100} />
      <Button className="justify-self-start">{t("lift_button")}</Button>
    </Form>
  )
}
