import type { OrderPage } from "@ocop/shared/order-page"
import { formatVnd } from "../../../lib/format"
import { useMessages } from "../../../lib/messages"
import { Price } from "../../../ui/price"
import { orderMessages } from "./messages"

/** The one sum that matters now stands large: what is still to pay, else what was paid. */
export function OrderPayment({ order: { payment, state } }: { order: OrderPage }) {
  const t = useMessages(orderMessages)
  const { kind, paid, refunded, owed, due, over } = payment
  if (state === "canceled" && paid === 0) return null
  const label = due === 0 ? "pay_paid" : kind === "cod" && paid === 0 ? "pay_cod" : "pay_due"
  const words = kind === "cod" ? "" : t(`kind_${kind}`)
  return (
    <div className="mt-3 grid gap-1 border-t border-ink pt-3">
      <p className="flex flex-wrap items-baseline justify-between gap-x-4">
        <span className="font-semibold">{t(label)}</span>
        <Price amount={due === 0 ? paid : due} className="text-28 font-semibold" />
      </p>
      {words && <Small>{words}</Small>}
      {due > 0 && paid > 0 && <Row label={t("pay_paid")} amount={paid} />}
      {refunded > owed && <Row label={t("pay_back")} amount={refunded - owed} />}
      {owed > 0 && <Row label={t("pay_owed")} amount={owed} />}
      {over && <Row label={t(over.owed > 0 ? "pay_over_owed" : "pay_over_back")} amount={over.amount} />}
      <Way payment={payment} />
    </div>
  )
}

/** How money comes back, while the shopper waits for it. */
function Way({ payment: { kind, refunded, owed, over } }: { payment: OrderPage["payment"] }) {
  const t = useMessages(orderMessages)
  const byHand = owed + (over?.owed ?? 0)
  if (byHand > 0) return <Small>{t(kind === "cod" && !over ? "owed_cash" : "owed_bank")}</Small>
  return kind === "card" && refunded > 0 ? <Small>{t("back_card")}</Small> : null
}

function Small({ children }: { children: string }) {
  return <p className="text-14 text-ink-soft">{children}</p>
}

function Row({ label, amount }: { label: string; amount: number }) {
  return (
    <p className="flex justify-between gap-4 text-ink-soft">
      <span>{label}</span>
      <span className="figures">{formatVnd(amount)}</span>
    </p>
  )
}
