import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

export type Amount = number | string | { valueOf(): number } | null | undefined
export type Moment = string | Date | null | undefined

/** A Medusa order with all that its shopper is told. */
export interface StoredOrder {
  id: string
  display_id: number | string
  customer_id: string | null
  customer: { has_account: boolean } | null
  email: string | null
  locale: string | null
  created_at: Moment
  canceled_at: Moment
  metadata: Record<string, unknown> | null
  shipping_address: StoredAddress | null
  items: (StoredItem | null)[] | null
  shipping_methods: (StoredCarriage | null)[] | null
  fulfillments: (StoredFulfilment | null)[] | null
  payment_collections: ({ payments: (StoredPayment | null)[] | null } | null)[] | null
}

export interface StoredAddress {
  first_name: string | null
  last_name: string | null
  phone: string | null
  address_1: string | null
  city: string | null
  province: string | null
}

export interface StoredItem {
  id: string
  variant_id: string | null
  title: string
  product_title: string | null
  product_handle: string | null
  variant_barcode: string | null
  thumbnail: string | null
  quantity: Amount
  unit_price: Amount
  /** Of what was not received back; see `agreed`. */
  total: Amount
  return_received_total: Amount
  return_dismissed_total: Amount
  detail: Record<
    | "fulfilled_quantity"
    | "return_requested_quantity"
    | "return_received_quantity"
    | "return_dismissed_quantity",
    Amount
  > | null
}

interface StoredCarriage {
  name: string
  total: Amount
  original_total: Amount
  data: Record<string, unknown> | null
  shipping_option?: { type?: { code: string | null } | null } | null
}

export interface StoredFulfilment {
  id: string
  location_id: string
  packed_at: Moment
  shipped_at: Moment
  delivered_at: Moment
  canceled_at: Moment
}

interface StoredPayment {
  id: string
  provider_id: string
  captures: { amount: Amount; created_at: Moment }[] | null
  refunds: { id: string; amount: Amount; note?: string | null; created_at: Moment }[] | null
}

const FIELDS = [
  "id",
  "display_id",
  "customer_id",
  "customer.has_account",
  "email",
  "locale",
  "created_at",
  "canceled_at",
  "metadata",
  "total",
  "shipping_address.*",
  "items.*",
  "items.detail.*",
  "items.tax_lines.*",
  "items.adjustments.*",
  "items.total",
  "items.return_received_total",
  "items.return_dismissed_total",
  "shipping_methods.*",
  "shipping_methods.tax_lines.*",
  "shipping_methods.adjustments.*",
  "shipping_methods.total",
  "shipping_methods.original_total",
  "fulfillments.*",
  "payment_collections.payments.*",
  "payment_collections.payments.captures.*",
  "payment_collections.payments.refunds.*",
]

export async function readOrder(container: MedusaContainer, id: string): Promise<StoredOrder | null> {
  const [order] = await readOrders(container, [id])
  return order ?? null
}

export async function readOrders(container: MedusaContainer, ids: string[]): Promise<StoredOrder[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "order",
    fields: FIELDS,
    filters: { id: ids, is_draft_order: false },
  })
  const orders = data as StoredOrder[]
  return orders
}

/** What was agreed for a line when it was placed, discounts taken off, whatever of it has come back since. */
export function agreed(item: StoredItem): number {
  const { total, return_received_total, return_dismissed_total } = item
  return [total, return_received_total, return_dismissed_total].reduce<number>(
    (sum, part) => sum + dong(part),
    0,
  )
}

export function dong(amount: Amount): number {
  return Math.round(Number(amount ?? 0))
}

export function instant(moment: Moment): string | null {
  return moment ? new Date(moment).toISOString() : null
}

export function itemsOf(order: StoredOrder): StoredItem[] {
  return (order.items ?? []).filter((item) => item !== null).sort((a, b) => (a.id < b.id ? -1 : 1))
}

export function paymentsOf(order: StoredOrder): StoredPayment[] {
  return (order.payment_collections ?? [])
    .flatMap((collection) => collection?.payments ?? [])
    .filter((payment) => payment !== null)
}
