import type { PaymentAnswer } from "@ocop/shared/payment"
import { formatVnd } from "../../../lib/format"
import { type Translate, useMessages } from "../../../lib/messages"
import { ButtonLink } from "../../../ui/button"
import { Notice } from "../../../ui/notice"
import { payMessages } from "./messages"

type Words = Translate<keyof (typeof payMessages)["vi"]>

/** The head of the page: the figure that matters now, then what to do about it. */
export function headOf(t: Words, payment: PaymentAnswer): { title: string; lead: string } {
  const { state, kind, amount, received, due } = payment
  const figures = {
    amount: formatVnd(amount),
    received: formatVnd(received),
    rest: formatVnd(amount - received),
  }
  switch (state) {
    case "waiting":
      return kind === "card"
        ? { title: t("title_card", figures), lead: t("lead_card") }
        : { title: t("title_waiting", figures), lead: t("lead_waiting") }
    case "short":
      return { title: t("title_short", figures), lead: t("lead_short", figures) }
    case "paid":
    case "over":
      return { title: t("title_paid"), lead: t("lead_paid") }
    case "refund_due": {
      const reason = t(`reason_${due?.reason ?? "not_possible"}`)
      const back = { amount: formatVnd(due?.amount ?? received), reason }
      return { title: t("title_refund_due"), lead: t("lead_refund", back) }
    }
    case "expired":
      return { title: t("title_expired"), lead: t("lead_expired") }
  }
}

/** What comes next where nothing is to be paid here any more. */
export function Outcome({ payment }: { payment: PaymentAnswer }) {
  const t = useMessages(payMessages)
  const { state, kind, due } = payment
  if (state === "refund_due") {
    const isCard = kind === "card"
    const next = due?.returned
      ? isCard
        ? "refund_done_card"
        : "refund_done"
      : isCard
        ? "refund_next_card"
        : "refund_next"
    return (
      <div className="grid max-w-xl gap-5">
        <Notice title={t(next)} />
        <ButtonLink to="/cart" className="justify-self-start">
          {t("to_cart")}
        </ButtonLink>
      </div>
    )
  }
  if (state !== "expired") return null
  return (
    <ButtonLink kind="primary" to="/checkout" className="justify-self-start">
      {t("again")}
    </ButtonLink>
  )
}
