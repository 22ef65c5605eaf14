import { Button } from "../../ui/button"
import { sum } from "../../ui/faces"
import { useTexts, type Translate } from "../../ui/texts"
import { paymentTexts, type PaymentKey } from "./texts"
import type { PaymentAtHand } from "./use-payment"

/** Says what pressing it will mean; grey, with the reason, while it cannot. */
export function FinishButton({ payment }: { payment: PaymentAtHand }) {
  const t = useTexts(paymentTexts)
  return (
    <Button
      kind="primary"
      className="min-h-16 flex-1 text-22"
      disabled={!payment.payment || payment.busy}
      onClick={payment.finish}
    >
      {label(payment, t)}
    </Button>
  )
}

function label(payment: PaymentAtHand, t: Translate<PaymentKey>): string {
  if (payment.busy) return t("working")
  if (payment.tender === "cash") {
    if (payment.missing > 0) return t("still_short", { sum: sum(payment.missing) })
    return payment.change > 0 ? t("take_cash", { sum: sum(payment.change) }) : t("take_exact")
  }
  if (payment.transfer === "waiting") return t("choose_state")
  return t(payment.transfer === "said_paid" ? "finish_said" : "finish_unconfirmed")
}
