import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { Tender } from "@ocop/shared/sale"
import { CARD, CASH, VIETQR } from "../../read/payments/providers"

/** A Medusa order as the ledger needs it; money in whole đồng, instants in milliseconds since the epoch. */
export interface OnlineOrder {
  id: string
  number: number
  lines: OnlineLine[]
  tender: Tender
  /** When goods or money first changed hands; null while neither did. */
  sold_at: number | null
  refunds: { id: string; amount: number; at: number }[]
  canceled_at: number | null
}

export interface OnlineLine {
  variant_id: string
  title: string
  quantity_milli: number
  unit_price: number
  discount: number
  total: number
  returned_milli: number
}

/** Null: there is no such order. */
export async function readOnlineOrder(container: MedusaContainer, id: string): Promise<OnlineOrder | null> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({ entity: "order", fields: FIELDS, filters: { id } })
  const order = data[0] as MedusaOrder | undefined
  if (!order) return null
  const payments = (order.payment_collections ?? []).flatMap((collection) => collection?.payments ?? [])
  const captures = payments.flatMap((payment) => payment?.captures ?? [])
  const moments = [...captures, ...(order.fulfillments ?? [])].map((moved) => instant(moved?.created_at))
  return {
    id: order.id,
    number: Number(order.display_id),
    lines: (order.items ?? [])
      .filter((item) => item !== null)
      .sort((a, b) => (a.id < b.id ? -1 : 1))
      .map(onlineLine),
    tender: tenderOf(payments[0]?.provider_id),
    sold_at: moments.length > 0 ? Math.min(...moments) : null,
    refunds: payments
      .flatMap((payment) => payment?.refunds ?? [])
      .map(({ id, amount, created_at }) => ({ id, amount: dong(amount), at: instant(created_at) }))
      .sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1)),
    canceled_at: order.canceled_at ? instant(order.canceled_at) : null,
  }
}

const FIELDS = [
  "id",
  "display_id",
  "canceled_at",
  "total",
  "items.*",
  "items.detail.*",
  "items.tax_lines.*",
  "items.adjustments.*",
  "items.total",
  "items.original_total",
  "fulfillments.created_at",
  "payment_collections.payments.provider_id",
  "payment_collections.payments.captures.created_at",
  "payment_collections.payments.refunds.id",
  "payment_collections.payments.refunds.amount",
  "payment_collections.payments.refunds.created_at",
]

type Amount = number | string | { valueOf(): number } | null | undefined
type Moment = string | Date | null | undefined

interface MedusaOrder {
  id: string
  display_id: number | string
  canceled_at: Moment
  items: (MedusaItem | null)[] | null
  fulfillments: ({ created_at: Moment } | null)[] | null
  payment_collections: ({ payments: (MedusaPayment | null)[] | null } | null)[] | null
}

interface MedusaItem {
  id: string
  variant_id: string | null
  title: string
  product_title: string | null
  quantity: Amount
  total: Amount
  original_total: Amount
  detail: { return_received_quantity: Amount; return_dismissed_quantity: Amount } | null
}

interface MedusaPayment {
  provider_id: string
  captures: { created_at: Moment }[] | null
  refunds: { id: string; amount: Amount; created_at: Moment }[] | null
}

/** What the shopper pays for the line, taxes included; the discount is what that is less than its price. */
function onlineLine(item: MedusaItem): OnlineLine {
  const quantity = Number(item.quantity)
  const unit_price = dong(Number(item.original_total) / quantity)
  const total = dong(item.total)
  const { return_received_quantity: good, return_dismissed_quantity: spoilt } = item.detail ?? {}
  return {
    variant_id: item.variant_id ?? item.id,
    title: item.product_title ?? item.title,
    quantity_milli: Math.round(quantity * 1000),
    unit_price,
    discount: dong(unit_price * quantity) - total,
    total,
    returned_milli: Math.round((Number(good ?? 0) + Number(spoilt ?? 0)) * 1000),
  }
}

function tenderOf(provider_id: string | undefined): Tender {
  if (provider_id === undefined || provider_id === CASH) return "cash"
  if (provider_id === CARD) return "card"
  return provider_id === VIETQR ? "vietqr" : "transfer"
}

function dong(amount: Amount): number {
  return Math.round(Number(amount ?? 0))
}

function instant(moment: Moment): number {
  return new Date(moment ?? 0).getTime()
}
