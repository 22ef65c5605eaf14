import type { OrderLine, OrderPage } from "@ocop/shared/order-page"
import { Link } from "react-router"
import { formatVnd } from "../../../lib/format"
import { useMessages } from "../../../lib/messages"
import { Picture } from "../../../ui/picture"
import { Price } from "../../../ui/price"
import { orderMessages } from "./messages"
import { OrderPayment } from "./order-payment"

/** What was ordered, and what was or is to be paid. */
export function OrderGoods({ order }: { order: OrderPage }) {
  const t = useMessages(orderMessages)
  return (
    <section className="rounded-panel bg-paper-2 p-5 lg:p-6">
      <h2 className="sr-only">{t("goods")}</h2>
      <ul className="grid gap-3">
        {order.lines.map((line) => (
          <GoodsLine key={line.id} line={line} />
        ))}
      </ul>
      <dl className="mt-3 grid gap-2 border-t border-line pt-3 text-ink-soft">
        {order.discount > 0 && (
          <div className="flex justify-between gap-4">
            <dt>{t("discount")}</dt>
            <dd className="figures">−{formatVnd(order.discount)}</dd>
          </div>
        )}
        {order.carriage && (
          <div className="flex justify-between gap-4">
            <dt>{t(`carriage_${order.deliver.kind}`)}</dt>
            <dd className="figures">
              {order.carriage.amount === 0 ? t("free") : formatVnd(order.carriage.amount)}
            </dd>
          </div>
        )}
        <div className="flex justify-between gap-4 text-ink">
          <dt>{t("total")}</dt>
          <dd className="figures">{formatVnd(order.total)}</dd>
        </div>
      </dl>
      <OrderPayment order={order} />
    </section>
  )
}

function GoodsLine({ line }: { line: OrderLine }) {
  const t = useMessages(orderMessages)
  const { title, handle, image, quantity, trace, total } = line
  return (
    <li className="grid grid-cols-[3.5rem_1fr_auto] items-start gap-x-4">
      <Picture src={image} eager sizes="6rem" className="aspect-square rounded-control" />
      <span className="grid justify-items-start">
        <span>
          <span className="figures">{quantity}</span> ×{" "}
          {handle ? (
            <Link to={`/products/${handle}`} className="hover:text-leaf">
              {title}
            </Link>
          ) : (
            title
          )}
        </span>
        {trace && (
          <Link
            to={trace}
            aria-label={t("trace", { title })}
            className="inline-flex min-h-6 items-center text-14 text-link"
          >
            {t("trace_short")}
          </Link>
        )}
      </span>
      <Price amount={total} className="" />
    </li>
  )
}
