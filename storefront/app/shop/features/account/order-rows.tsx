import type { OrderSummary } from "@ocop/shared/order-page"
import { dayOf } from "@ocop/shared/day"
import { Link } from "react-router"
import { formatDay } from "../../../lib/format"
import { useMessages } from "../../../lib/messages"
import { Picture } from "../../../ui/picture"
import { Price } from "../../../ui/price"
import { orderPath } from "../../lib/order-link"
import { accountMessages } from "./messages"

/** Her orders, newest first; each leads to its page. */
export function OrderRows({ orders }: { orders: readonly OrderSummary[] }) {
  return (
    <ul className="grid">
      {orders.map((order) => (
        <OrderRow key={order.id} order={order} />
      ))}
    </ul>
  )
}

function OrderRow({ order }: { order: OrderSummary }) {
  const t = useMessages(accountMessages)
  const [first, ...others] = order.goods
  return (
    <li className="relative grid grid-cols-[4rem_1fr_auto] items-start gap-x-4 border-b border-line py-4 hover:bg-paper-2">
      <Picture src={first?.image ?? ""} sizes="6rem" className="row-span-3 aspect-square rounded-control" />
      <Link
        to={orderPath(order.id, order.key)}
        className="font-semibold after:absolute after:inset-0 hover:text-leaf"
      >
        {t("order", { number: order.number })}
      </Link>
      <Price amount={order.total} />
      <p className="col-span-2 col-start-2">
        {t(`state_${order.state}`)}
        <span className="text-ink-soft"> · {t("placed_at", { day: formatDay(dayOf(order.placed_at)) })}</span>
      </p>
      <p className="col-span-2 col-start-2 text-ink-soft">
        {first && `${first.quantity} × ${first.title}`}
        {others.length > 0 && ` ${t("more_goods", { n: others.length })}`}
      </p>
    </li>
  )
}
