import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { dayOf } from "@ocop/shared/day"
import {
  collectUntil,
  CompanyInvoice,
  mayCancel,
  mayReturn,
  type OrderFacts,
  type OrderLine,
  type OrderPage,
  orderState,
  orderSteps,
  returnUntil,
} from "@ocop/shared/order-page"
import { type CollectPoint, orderSurroundings } from "../../read/orders/order-surroundings"
import { type OrderDue, orderDues } from "../../read/payments/order-dues"
import { collectCode, factsOf, moneyOf, textOf } from "./order-facts"
import { orderKey } from "./order-key"
import { agreed, dong, itemsOf, readOrder, type StoredItem, type StoredOrder } from "./stored-order"

/** The page of an order, or null where there is none. `customer_id` is that of the caller, if any. */
export async function orderPage(
  container: MedusaContainer,
  id: string,
  now: number,
  customer_id: string | null,
): Promise<OrderPage | null> {
  const order = await readOrder(container, id)
  if (!order) return null
  const db = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const dues = await orderDues(db, [id])
  const facts = factsOf(order, dues)
  const { point, returns } = await orderSurroundings(db, id, collectCode(order))
  const items = itemsOf(order)
  const asked = items.some((item) => returnable(item) > 0)
  return {
    id,
    number: Number(order.display_id),
    key: orderKey(id),
    as_of: new Date(now).toISOString(),
    state: orderState(facts),
    steps: orderSteps(facts),
    lines: items.map(lineOf),
    ...amounts(order, items),
    payment: paymentOf(order, items, facts, dues),
    deliver: deliverTo(order, facts, point),
    note: textOf(order.metadata, "note"),
    invoice: CompanyInvoice.safeParse(order.metadata?.invoice).data ?? null,
    may_cancel: mayCancel(facts),
    may_return: asked && mayReturn(facts, dayOf(now)),
    return_until: returnUntil(facts),
    returns,
    owned: customer_id !== null && order.customer_id === customer_id,
  }
}

function lineOf(item: StoredItem): OrderLine {
  return {
    id: item.id,
    variant_id: item.variant_id,
    title: item.product_title ?? item.title,
    handle: item.product_handle,
    image: item.thumbnail ?? "",
    quantity: Number(item.quantity),
    unit_price: dong(item.unit_price),
    total: agreed(item),
    returnable: returnable(item),
    trace: item.variant_barcode ? `/01/${item.variant_barcode.padStart(14, "0")}` : null,
  }
}

/** Of what left the warehouse, what was not asked or given back yet. */
export function returnable({ detail }: StoredItem): number {
  if (!detail) return 0
  const back =
    Number(detail.return_requested_quantity ?? 0) +
    Number(detail.return_received_quantity ?? 0) +
    Number(detail.return_dismissed_quantity ?? 0)
  return Math.max(0, Number(detail.fulfilled_quantity ?? 0) - back)
}

function carriageOf(order: StoredOrder): OrderPage["carriage"] {
  const methods = (order.shipping_methods ?? []).filter((method) => method !== null)
  const amount = methods.reduce((sum, method) => sum + dong(method.total), 0)
  return methods[0] ? { name: methods[0].name, amount } : null
}

/** As agreed when it was placed: neither what Medusa credits back of a cancelled order nor a return changes it. */
function amounts(order: StoredOrder, items: readonly StoredItem[]) {
  const carriage = carriageOf(order)
  return {
    carriage,
    discount: items.reduce((sum, item) => sum + fullPrice(item) - agreed(item), 0),
    total: items.reduce((sum, item) => sum + agreed(item), carriage?.amount ?? 0),
  }
}

/** Prices include their tax. */
const fullPrice = ({ unit_price, quantity }: StoredItem) => dong(Number(unit_price) * Number(quantity))

function paymentOf(
  order: StoredOrder,
  items: readonly StoredItem[],
  facts: OrderFacts,
  dues: readonly OrderDue[],
): OrderPage["payment"] {
  const { kind, paid, refunded } = moneyOf(order)
  const due = facts.canceled_at ? 0 : Math.max(0, amounts(order, items).total - paid)
  const owed = owedOf(facts.refunds)
  const over = dues.filter(({ source }) => !/^(refund|return):/.test(source))
  const amount = over.reduce((sum, one) => sum + one.amount, 0)
  return { kind, paid, refunded, owed, due, over: amount > 0 ? { amount, owed: owedOf(over) } : null }
}

function owedOf(sums: readonly { amount: number; returned_at: string | null }[]): number {
  return sums.reduce((sum, { amount, returned_at }) => sum + (returned_at ? 0 : amount), 0)
}

function deliverTo(order: StoredOrder, facts: OrderFacts, point: CollectPoint | null): OrderPage["deliver"] {
  const address = order.shipping_address
  const name = [address?.last_name, address?.first_name].filter(Boolean).join(" ")
  const receiver = { name, phone: address?.phone ?? "" }
  if (facts.collect) return { ...receiver, kind: "collect", point, until: collectUntil(facts) }
  const { address_1, city, province } = address ?? {}
  return { ...receiver, kind: "door", street: address_1 ?? "", commune: city ?? "", province: province ?? "" }
}
