import type { OrderPage } from "@ocop/shared/order-page"
import type { ReactNode } from "react"
import { Link } from "react-router"
import { formatDay } from "../../../lib/format"
import { useMessages } from "../../../lib/messages"
import { formatPhone } from "../../lib/phone"
import { orderMessages } from "./messages"

/** Where the goods go or wait, what was noted, and for whom the invoice is. */
export function OrderPlaces({ order }: { order: OrderPage }) {
  const t = useMessages(orderMessages)
  const { deliver, note, invoice } = order
  return (
    <div className="grid gap-6 sm:grid-cols-2">
      {deliver.kind === "door" ? <Door deliver={deliver} /> : <Collect deliver={deliver} />}
      {invoice && (
        <Part title={t("invoice")}>
          <p>{invoice.name}</p>
          <p className="figures">{t("tax_code", { code: invoice.tax_code })}</p>
          <p className="text-ink-soft">{invoice.address}</p>
          <p className="break-all text-ink-soft">{t("invoice_to", { email: invoice.email })}</p>
        </Part>
      )}
      {note && (
        <Part title={t("note")}>
          <p className="break-words whitespace-pre-line" dir="auto">
            {note}
          </p>
        </Part>
      )}
    </div>
  )
}

type Deliver<Kind extends string> = Extract<OrderPage["deliver"], { kind: Kind }>

function Door({ deliver: { name, phone, street, commune, province } }: { deliver: Deliver<"door"> }) {
  const t = useMessages(orderMessages)
  return (
    <Part title={t("to")}>
      <p>
        {name}, <span className="figures">{formatPhone(phone)}</span>
      </p>
      <p className="text-ink-soft">{[street, commune, province].filter(Boolean).join(", ")}</p>
    </Part>
  )
}

function Collect({ deliver: { name, phone, point, until } }: { deliver: Deliver<"collect"> }) {
  const t = useMessages(orderMessages)
  return (
    <Part title={t("collect_at")}>
      {point ? (
        <>
          <p>
            <Link to={`/sales-points/${point.code}`} className="text-link">
              {point.name}
            </Link>
          </p>
          <p className="text-ink-soft">{point.address}</p>
          {point.opening_hours && (
            <p className="text-ink-soft">{t("opening", { hours: point.opening_hours })}</p>
          )}
        </>
      ) : (
        <p>{t("no_point")}</p>
      )}
      {until && <p className="font-semibold">{t("collect_until", { day: formatDay(until) })}</p>}
      <p>
        {name}, <span className="figures">{formatPhone(phone)}</span>
      </p>
    </Part>
  )
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="grid content-start gap-1">
      <h2 className="text-18 font-semibold">{title}</h2>
      {children}
    </section>
  )
}
