import type { ReactNode } from "react"
import { formatVnd } from "../../../lib/format"
import { useMessages } from "../../../lib/messages"
import { Price } from "../../../ui/price"
import { type CartLine, goodsTotal } from "../../lib/cart"
import { checkoutMessages } from "./messages"

/** What is bought and what will be paid at the door. */
export function OrderSummary({
  lines,
  fee,
  children,
}: {
  lines: readonly CartLine[]
  fee: number
  children?: ReactNode
}) {
  const t = useMessages(checkoutMessages)
  const goods = goodsTotal(lines)
  return (
    <section className="grid gap-4 rounded-panel bg-paper-2 p-5 lg:p-6">
      <h2 className="text-18 font-semibold">{t("your_goods")}</h2>
      <ul className="grid gap-2">
        {lines.map((line) => (
          <li key={line.id} className="flex justify-between gap-4">
            <span>
              <span className="figures">{line.quantity}</span> × {line.product_title ?? line.title}
            </span>
            <Price amount={line.unit_price * line.quantity} className="" />
          </li>
        ))}
      </ul>
      <dl className="grid gap-1.5 border-t border-line pt-4">
        <div className="flex justify-between gap-4 text-ink-soft">
          <dt>{t("goods")}</dt>
          <dd className="figures">{formatVnd(goods)}</dd>
        </div>
        <div className="flex justify-between gap-4 text-ink-soft">
          <dt>{t("fee")}</dt>
          <dd className="figures">{fee === 0 ? t("free") : formatVnd(fee)}</dd>
        </div>
        <div className="flex items-baseline justify-between gap-4">
          <dt className="font-semibold">{t("total")}</dt>
          <dd>
            <Price amount={goods + fee} className="text-22 font-semibold" />
          </dd>
        </div>
      </dl>
      {children}
    </section>
  )
}
