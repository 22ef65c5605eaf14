import type { OrderPage } from "@ocop/shared/order-page"
import { formatInstant, formatVnd } from "../../../lib/format"
import { useMessages } from "../../../lib/messages"
import { orderMessages } from "./messages"

/** What happened to the order, the latest last, as one line with its times. */
export function OrderSteps({ order }: { order: OrderPage }) {
  const t = useMessages(orderMessages)
  return (
    <section className="grid max-w-md content-start gap-3">
      <h2 className="text-18 font-semibold">{t("way")}</h2>
      <ol className="grid">
        {order.steps.map((step, index) => {
          const isLast = index === order.steps.length - 1
          return (
            <li key={`${step.state} ${step.at}`} className="grid grid-cols-[1rem_1fr] gap-x-3">
              <span aria-hidden="true" className="grid grid-rows-[auto_1fr] justify-items-center">
                <span
                  className={`mt-1.5 size-3 rounded-full border-2 border-leaf ${isLast ? "bg-leaf" : "bg-paper"}`}
                />
                {!isLast && <span className="w-px bg-line" />}
              </span>
              <p
                className="flex flex-wrap justify-between gap-x-4 pb-3"
                aria-current={isLast ? "step" : undefined}
              >
                <span className={isLast ? "font-semibold" : ""}>
                  {t(step.state, { amount: formatVnd(step.amount ?? 0) })}
                </span>
                <time dateTime={step.at} className="figures text-ink-soft">
                  {formatInstant(step.at)}
                </time>
              </p>
            </li>
          )
        })}
      </ol>
      <p className="text-14 text-ink-soft">{t("as_of", { at: formatInstant(order.as_of) })}</p>
    </section>
  )
}
