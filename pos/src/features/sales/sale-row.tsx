import { timeOfDay } from "../../core/clock"
import type { StoredSale } from "../../core/receipt"
import { sum } from "../../ui/faces"
import { Icon } from "../../ui/icon"
import { useTexts } from "../../ui/texts"
import { salesTexts } from "./texts"

export function SaleRow({
  sale,
  state,
  onOpen,
}: {
  sale: StoredSale
  state: "unsent" | "parked" | undefined
  onOpen: (sale: StoredSale) => void
}) {
  const t = useTexts(salesTexts)
  const { receipt } = sale
  const tender = receipt.payments.find(({ tender }) => tender !== "cash")?.tender ?? "cash"
  const isUnpaid = receipt.payments.some(({ state }) => state === "issued")
  return (
    <li className="border-b border-line">
      <button
        type="button"
        onClick={() => onOpen(sale)}
        className="grid min-h-16 w-full grid-cols-[auto_1fr_auto] items-center gap-x-4 py-2 text-left active:bg-paper-2 tablet:grid-cols-[5rem_1fr_12rem_9rem_8rem_2rem]"
      >
        <span className="figures text-18 font-semibold">{timeOfDay(receipt.sold_at)}</span>
        <span className="min-w-0">
          <span className="block truncate text-16 font-medium">
            {receipt.lines.map(({ title }) => title).join(", ")}
          </span>
          <span className="figures block text-14 text-ink-soft">
            {receipt.receipt_no} · {t("items", { n: receipt.lines.length })}
            <span className="font-medium tablet:hidden">
              {isUnpaid && <span className="text-chili"> · {t("unpaid")}</span>}
              {state && (
                <span className={state === "parked" ? "text-chili" : "text-indigo"}> · {t(state)}</span>
              )}
            </span>
          </span>
        </span>
        <span className="hidden text-16 text-ink-soft tablet:block">
          {t(tender === "cash" ? "tender_cash" : tender === "vietqr" ? "tender_vietqr" : "tender_other")}
          {isUnpaid && <span className="font-medium text-chili"> · {t("unpaid")}</span>}
        </span>
        <SendState state={state} />
        <span className="figures text-right text-18 font-semibold">{sum(receipt.total)}</span>
        <Icon name="right" className="hidden size-5 text-ink-soft tablet:block" />
      </button>
    </li>
  )
}

function SendState({ state }: { state: "unsent" | "parked" | undefined }) {
  const t = useTexts(salesTexts)
  if (state === "parked")
    return <span className="hidden text-16 font-medium text-chili tablet:block">{t("parked")}</span>
  if (state === "unsent")
    return <span className="hidden text-16 font-medium text-indigo tablet:block">{t("unsent")}</span>
  return <span className="hidden text-16 text-ink-soft tablet:block">{t("sent")}</span>
}
