import { Fragment } from "react"
import { timeOfDay } from "../../core/clock"
import { formatDay } from "@ocop/shared/day"
import { formatQuantity } from "../../core/quantity"
import type { Receipt, ReceiptLine } from "../../core/receipt"
import { sum } from "../../ui/faces"
import { useTexts } from "../../ui/texts"
import { WovenBand } from "../../ui/woven-band"
import { receiptTexts } from "./texts"

/** What the 80 mm printer prints, and the screen shows. */
export function ReceiptPaper({ receipt }: { receipt: Receipt }) {
  const t = useTexts(receiptTexts)
  const { seller } = receipt
  return (
    <article className="paper figures mx-auto w-full max-w-84 border border-line bg-white px-4 pb-5 text-14 leading-snug text-ink">
      <div className="-mx-4 mb-3">
        <WovenBand />
      </div>
      <header className="text-center">
        <p className="text-16 font-semibold">{seller.name}</p>
        {seller.place && <p>{seller.place}</p>}
        <p>{seller.address}</p>
        {seller.phone && <p>{seller.phone}</p>}
        <p className="mt-3 text-18 font-semibold">{t("heading")}</p>
        <p>
          {t("number")} {receipt.receipt_no}
        </p>
        <p>
          {timeOfDay(receipt.sold_at)} {formatDay(receipt.sold_at.slice(0, 10))} · {t("clerk")}:{" "}
          {receipt.staff_name}
        </p>
      </header>
      <ul className="mt-3 border-t border-dashed border-ink">
        {receipt.lines.map((line, index) => (
          <PaperLine key={index} line={line} />
        ))}
      </ul>
      <Sums receipt={receipt} />
      <footer className="mt-4 text-center">
        <p className="font-semibold">{t("thanks")}</p>
        <p className="text-ink-soft">{t("not_invoice")}</p>
      </footer>
    </article>
  )
}

function PaperLine({ line }: { line: ReceiptLine }) {
  const t = useTexts(receiptTexts)
  return (
    <li className="border-b border-dashed border-line-strong py-1.5">
      <p className="font-semibold">{line.title}</p>
      <p className="text-ink-soft">
        {line.producer}
        {line.lot && ` · ${t("lot", { lot: line.lot })}`}
      </p>
      {line.stars !== null && (
        <p>
          {line.good_until
            ? t("stars_until", { n: line.stars, day: formatDay(line.good_until) })
            : t("stars", { n: line.stars })}
        </p>
      )}
      <p className="flex justify-between gap-3">
        <span>
          {formatQuantity(line.quantity_milli)} {line.unit} × {sum(line.unit_price)}
        </span>
        <span>{sum(line.total + line.discount)}</span>
      </p>
      {line.discount > 0 && (
        <p className="flex justify-between">
          <span>{t("discount")}</span>
          <span>{sum(-line.discount)}</span>
        </p>
      )}
    </li>
  )
}

function Sums({ receipt }: { receipt: Receipt }) {
  const t = useTexts(receiptTexts)
  const row = (name: string, amount: number, strong = false) => (
    <p className={`flex justify-between gap-3 ${strong ? "text-18 font-semibold" : ""}`}>
      <span>{name}</span>
      <span>{sum(amount)}</span>
    </p>
  )
  return (
    <div className="mt-2 flex flex-col gap-0.5">
      {receipt.discount > 0 && row(t("gross"), receipt.gross)}
      {receipt.discount > 0 && row(t("discount"), -receipt.discount)}
      {receipt.cash_rounding !== 0 && row(t("rounding"), receipt.cash_rounding)}
      {row(t("total"), receipt.total, true)}
      {receipt.vat.map(({ rate, tax }) => (
        <Fragment key={rate}>{row(t("vat", { rate }), tax)}</Fragment>
      ))}
      {receipt.payments.map((payment, index) => (
        <Fragment key={index}>
          {row(t(payment.tender), payment.amount)}
          {payment.state && <p className="text-right">{t(payment.state)}</p>}
          {payment.received !== undefined && row(t("received"), payment.received)}
          {payment.change !== undefined && payment.change > 0 && row(t("change"), payment.change)}
        </Fragment>
      ))}
    </div>
  )
}
