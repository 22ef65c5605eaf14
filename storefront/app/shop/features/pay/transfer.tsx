import type { PaymentAnswer } from "@ocop/shared/payment"
import { formatInstant, formatVnd } from "../../../lib/format"
import { useMessages } from "../../../lib/messages"
import { Button } from "../../../ui/button"
import { bankName } from "./bank-name"
import { CopyRow } from "./copy-row"
import { payMessages } from "./messages"
import { QrCode } from "./qr-code"
import { qrFile, sendOrSave } from "./qr-share"

/** Everything a transfer needs: the code for another phone, the picture for this one, the words for whoever types. */
export function Transfer({ payment }: { payment: PaymentAnswer }) {
  const t = useMessages(payMessages)
  const { account, content = "", picture, amount, received, expires_at } = payment
  if (!account || !picture) return null
  const rest = amount - received
  const spoken = t("qr", { amount: formatVnd(rest), account: account.number, content })
  return (
    <div className="grid items-start gap-6 md:grid-cols-[18rem_1fr] md:gap-10">
      <div className="grid justify-items-center gap-3 md:justify-items-stretch">
        <QrCode picture={picture} label={spoken} />
        <Button
          type="button"
          className="w-full max-w-72"
          onClick={() => void qrFile(picture, content).then(sendOrSave)}
        >
          <span className="md:hidden">{t("share")}</span>
          <span className="hidden md:inline">{t("save")}</span>
        </Button>
        <p className="max-w-72 text-14 text-ink-soft md:hidden">{t("share_help")}</p>
      </div>
      <div className="grid gap-4">
        <div className="grid border-t border-line">
          <CopyRow label={t("amount")} value={formatVnd(rest)} copy={String(rest)} />
          <CopyRow label={t("account")} value={account.number}>
            {[bankName(account.bin), account.holder].filter(Boolean).join(" · ")}
          </CopyRow>
          <CopyRow label={t("content")} value={content}>
            {t("content_help")}
          </CopyRow>
        </div>
        <p className="text-14 text-ink-soft figures">{t("hold_until", { at: formatInstant(expires_at) })}</p>
      </div>
    </div>
  )
}
