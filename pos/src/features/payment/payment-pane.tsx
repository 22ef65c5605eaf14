import { Button } from "../../ui/button"
import { Dialog } from "../../ui/dialog"
import { Icon } from "../../ui/icon"
import { useTexts } from "../../ui/texts"
import { CashPane } from "./cash-pane"
import { paymentTexts, type PaymentKey } from "./texts"
import type { PaymentAtHand, Tender } from "./use-payment"
import { VietQrPane } from "./vietqr-pane"

/** How the shopper pays. The total and the button that finishes stay in their corner of the sale. */
export function PaymentPane({ payment, onBack }: { payment: PaymentAtHand; onBack: () => void }) {
  const t = useTexts(paymentTexts)
  const tab = (tender: Tender, icon: "cash" | "qr") => (
    <Button
      kind={payment.tender === tender ? "chosen" : "quiet"}
      className="flex-1 px-3 whitespace-nowrap"
      aria-pressed={payment.tender === tender}
      onClick={() => payment.setTender(tender)}
    >
      <Icon name={icon} />
      {t(tender)}
    </Button>
  )
  return (
    <section
      aria-label={t("title")}
      className="flex min-h-0 min-w-0 flex-1 flex-col gap-4 overflow-y-auto px-4 py-4 tablet:px-6"
    >
      <div className="flex gap-3">
        <Button kind="plain" className="size-14 px-0" aria-label={t("back")} onClick={onBack}>
          <Icon name="left" />
        </Button>
        {tab("cash", "cash")}
        {tab("vietqr", "qr")}
      </div>
      {payment.tender === "cash" ? <CashPane payment={payment} /> : <VietQrPane payment={payment} />}
      {payment.failure && (
        <Dialog title={t("failed_title")} onClose={payment.forgetFailure} stays>
          <div className="flex flex-col gap-5">
            <p className="text-18">{t(failureKey(payment.failure))}</p>
            <Button kind="primary" autoFocus onClick={payment.forgetFailure}>
              {t("understood")}
            </Button>
          </div>
        </Dialog>
      )}
    </section>
  )
}

function failureKey(code: string): PaymentKey {
  switch (code) {
    case "storage_full":
    case "till_elsewhere":
    case "not_signed_in":
    case "goods_stopped":
      return code
    default:
      return "not_written"
  }
}
