import { vietQrPayload } from "@ocop/shared/vietqr"
import { useTill } from "../../till/use-till"
import { sum } from "../../ui/faces"
import { useTexts } from "../../ui/texts"
import { QrCode } from "./qr-code"
import { paymentTexts } from "./texts"
import { TransferStates } from "./transfer-states"
import type { PaymentAtHand } from "./use-payment"

/** A transfer by QR. The till cannot hear the bank, and says so. */
export function VietQrPane({ payment }: { payment: PaymentAtHand }) {
  const t = useTexts(paymentTexts)
  const bank = useTill((state) => state.head?.sales_point.bank ?? null)
  if (!bank) return <p className="rounded-panel bg-indigo-pale p-5 text-18 text-indigo">{t("no_bank")}</p>
  const payload = vietQrPayload({
    bin: bank.bin,
    account: bank.account,
    amount: payment.subtotal,
    purpose: payment.reference,
  })
  if (!payload.ok)
    return <p className="rounded-panel bg-chili-pale p-5 text-18 text-chili">{t("qr_failed")}</p>
  return (
    <div className="grid gap-6 tablet:grid-cols-2">
      <figure className="flex flex-col items-center gap-3 rounded-panel border border-line bg-sheet p-4">
        <figcaption className="text-18 font-semibold">{t("scan_to_pay")}</figcaption>
        <QrCode text={payload.value} label={t("scan_to_pay")} />
        <dl className="figures grid w-full grid-cols-[auto_1fr] gap-x-4 gap-y-1 text-16">
          <dt className="text-ink-soft">{t("amount")}</dt>
          <dd className="text-right text-22 leading-tight font-semibold">{sum(payment.subtotal)} ₫</dd>
          <dt className="text-ink-soft">{t("account")}</dt>
          <dd className="text-right font-medium">{bank.account}</dd>
          <dt className="text-ink-soft">{t("holder")}</dt>
          <dd className="text-right font-medium">{bank.holder}</dd>
          <dt className="text-ink-soft">{t("purpose")}</dt>
          <dd className="text-right font-medium">{payment.reference}</dd>
        </dl>
      </figure>
      <TransferStates payment={payment} />
    </div>
  )
}
