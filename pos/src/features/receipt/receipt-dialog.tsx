import type { StoredSale } from "../../core/receipt"
import { useTill } from "../../till/use-till"
import { Button } from "../../ui/button"
import { Dialog } from "../../ui/dialog"
import { sum } from "../../ui/faces"
import { Icon } from "../../ui/icon"
import { useTexts } from "../../ui/texts"
import { ReceiptPaper } from "./receipt-paper"
import { receiptTexts } from "./texts"

/** After a sale: the change in large, the paper, and on to the next shopper. From the list: the same paper again. */
export function ReceiptDialog({
  sale,
  again = false,
  onClose,
}: {
  sale: StoredSale
  again?: boolean
  onClose: () => void
}) {
  const t = useTexts(receiptTexts)
  const unheard = useTill((state) => state.link.state !== "heard")
  const { receipt } = sale
  const change = receipt.payments.reduce((back, payment) => back + (payment.change ?? 0), 0)
  return (
    <Dialog
      title={t(again ? "reprint" : "sold", { no: receipt.receipt_no })}
      onClose={onClose}
      className="w-[52rem]"
    >
      <div className="grid gap-6 tablet:grid-cols-[1fr_22rem]">
        <div className="flex flex-col gap-5">
          {!again && (
            <div role="status" className="rounded-panel bg-leaf-pale px-5 py-4 text-leaf-deep">
              <p className="text-18">{change > 0 ? t("change") : t("nothing_back")}</p>
              {change > 0 && <p className="figures text-36 leading-tight font-semibold">{sum(change)} ₫</p>}
            </div>
          )}
          {!again && unheard && <p className="text-16 text-indigo">{t("unsent")}</p>}
          <div className="mt-auto flex flex-col gap-3">
            <Button onClick={() => print()}>
              <Icon name="printer" />
              {t("print")}
            </Button>
            <Button kind="primary" className="min-h-16 text-22" autoFocus onClick={onClose}>
              {t(again ? "close" : "next")}
            </Button>
          </div>
        </div>
        <div className="tablet:max-h-[70dvh] tablet:overflow-y-auto">
          <ReceiptPaper receipt={receipt} />
        </div>
      </div>
    </Dialog>
  )
}
