import type { OrderPage } from "@ocop/shared/order-page"
import { formatVnd } from "../../../lib/format"
import { useMessages } from "../../../lib/messages"
import { Icon, type IconName } from "../../../ui/icon"
import { formatPhone } from "../../lib/phone"
import { orderMessages } from "./messages"

const TITLE = {
  placed: "received",
  paid: "received",
  packed: "title_packed",
  on_the_way: "title_on_the_way",
  ready: "title_ready",
  delivered: "title_delivered",
  collected: "title_collected",
  canceled: "title_canceled",
  refunded: "title_refunded",
} as const

const ICON: Partial<Record<OrderPage["state"], IconName>> = {
  on_the_way: "truck",
  ready: "store",
  canceled: "close",
}

export function useOrderTitle(order: OrderPage): string {
  return useMessages(orderMessages)(TITLE[order.state], { number: order.number })
}

/** Where the order stands, and what comes next. */
export function OrderHead({ order }: { order: OrderPage }) {
  const title = useOrderTitle(order)
  return (
    <header aria-live="polite" className="grid justify-items-start gap-2">
      <Icon
        name={ICON[order.state] ?? "check"}
        className="size-10 rounded-control bg-band p-1.5 text-on-band"
      />
      <h1 className="font-serif text-28 leading-tight font-semibold lg:text-36">{title}</h1>
      <p className="text-ink-soft">{useLead(order)}</p>
    </header>
  )
}

function useLead(order: OrderPage): string {
  const t = useMessages(orderMessages)
  const { state, number, payment, deliver } = order
  const { refunded, owed } = payment
  const amount = formatVnd(owed || refunded)
  const values = { number, phone: formatPhone(deliver.phone), amount }
  switch (state) {
    case "placed":
    case "paid":
      return t(deliver.kind === "collect" ? "lead_collect" : "lead_door", values)
    case "packed":
      return t("lead_packed")
    case "on_the_way":
      return t("lead_on_the_way", values)
    case "ready":
      return t("lead_ready", values)
    case "delivered":
    case "collected":
      return t("lead_delivered")
    case "canceled":
      if (refunded === 0) return t("lead_canceled")
      return t(owed > 0 ? "lead_canceled_owed" : "lead_canceled_back", values)
    case "refunded":
      return t("lead_refunded", values)
  }
}
