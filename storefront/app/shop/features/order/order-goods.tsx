import { formatVnd } from "../../../lib/format"
import { useMessages } from "../../../lib/messages"
import { Price } from "../../../ui/price"
import { Picture } from "../../../ui/picture"
import type { Order } from "../../lib/cart"
import { orderMessages } from "./messages"

export function OrderGoods({ order }: { order: Order }) {
  const t = useMessages(orderMessages)
  return (
    <section className="rounded-panel bg-paper-2 p-5 lg:p-7">
      <h2 className="sr-only">{t("goods")}</h2>
      <ul className="grid gap-3">
        {order.items.map((line) => (
          <li key={line.id} className="grid grid-cols-[3.5rem_1fr_auto] items-center gap-4">
            <Picture src={line.thumbnail ?? ""} eager className="aspect-square rounded-control" />
            <span>
              <span className="figures">{line.quantity}</span> × {line.product_title ?? line.title}
            </span>
            <Price amount={line.unit_price * line.quantity} className="" />
          </li>
        ))}
        {order.shipping_methods.map(({ id, name, amount }) => (
          <li key={id} className="flex justify-between gap-4 border-t border-line pt-3 text-ink-soft">
            <span>{t("fee", { name })}</span>
            <span className="figures">{amount === 0 ? t("free") : formatVnd(amount)}</span>
          </li>
        ))}
      </ul>
      <p className="mt-4 flex items-baseline justify-between gap-4 border-t border-ink pt-4">
        <span className="font-semibold">{t("pay")}</span>
        <Price amount={order.total} className="text-28 font-semibold" />
      </p>
      <p className="text-14 text-ink-soft">{t("cod")}</p>
    </section>
  )
}
