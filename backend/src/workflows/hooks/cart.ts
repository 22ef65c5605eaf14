import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import {
  addToCartWorkflow,
  completeCartWorkflow,
  createCartWorkflow,
  updateLineItemInCartWorkflow,
} from "@medusajs/medusa/core-flows"
import { productSets } from "@ocop/shared/product-set"
import { isAlcohol } from "@ocop/shared/regulated-set"
import { type CartedGoods, cartedGoods, holdsSets } from "../../read/checkout/cart-size"
import { CASH } from "../../read/payments/providers"
import { stoppedOnline } from "../../read/shelf/shelf-stopped"
import { checkSize } from "../checkout/check-cart"
import { CheckoutRefused } from "../checkout/refused"

interface Item {
  id?: string
  variant_id?: string | null
  quantity?: unknown
}

addToCartWorkflow.hooks.validate(async ({ input }, { container }) => {
  await mayBeSold(container, input.items)
  checkSize(merged(await cartedGoods(databaseOf(container), input.cart_id), input.items))
})

createCartWorkflow.hooks.validate(async ({ input }, { container }) => {
  const items = input.items ?? []
  checkSize(merged([], items))
  await mayBeSold(container, items)
})

updateLineItemInCartWorkflow.hooks.validate(async ({ input, cart }, { container }) => {
  const quantity = Number(input.update.quantity ?? 0)
  if (quantity === 0) return
  const items = (cart as { items?: Item[] }).items ?? []
  checkSize(items.map((item) => (item.id === input.item_id ? { ...item, quantity } : item)))
  await mayBeSold(
    container,
    items.filter(({ id }) => id === input.item_id),
  )
})

/**
 * A cart that became an order before is answered with that order, whatever was stopped since. Whoever completes a cart, by
 * whatever way: alcohol only for who said to be of age, and never for cash.
 */
completeCartWorkflow.hooks.validate(async ({ cart }, { container }) => {
  const { items = [], completed_at, metadata, payment_collection } = cart as CompletedCart
  if (completed_at) return
  await mayBeSold(container, items)
  checkSize(items)
  if (!(await holdsSets(databaseOf(container), variantsOf(items), ALCOHOL_SETS))) return
  if (metadata?.of_age !== true) throw new CheckoutRefused("age_not_confirmed", { field: "of_age" })
  const sessions = payment_collection?.payment_sessions ?? []
  if (sessions.some(({ provider_id }) => provider_id === CASH))
    throw new CheckoutRefused("cod_not_for_alcohol", { field: "payment" })
})

interface CompletedCart {
  items?: Item[]
  completed_at?: unknown
  metadata?: Record<string, unknown> | null
  payment_collection?: { payment_sessions?: { provider_id: string }[] } | null
}

const ALCOHOL_SETS = productSets.map(({ id }) => id).filter(isAlcohol)

/** Goods of one variant become one line, as Medusa does it. */
function merged(held: readonly CartedGoods[], added: readonly Item[]): CartedGoods[] {
  const lines = new Map<string, number>()
  for (const { variant_id, quantity } of [...held, ...added])
    lines.set(variant_id ?? "", (lines.get(variant_id ?? "") ?? 0) + Number(quantity))
  return [...lines].map(([variant_id, quantity]) => ({ variant_id, quantity }))
}

function databaseOf(container: MedusaContainer): Knex {
  return container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
}

function variantsOf(items: readonly Item[]): string[] {
  return items.flatMap(({ variant_id }) => variant_id ?? [])
}

/** Goods under a hold or a recall are not sold, whoever asks and by whatever way. */
async function mayBeSold(container: MedusaContainer, items: readonly Item[]): Promise<void> {
  const stopped = await stoppedOnline(databaseOf(container), variantsOf(items))
  if (stopped.length > 0)
    throw new CheckoutRefused("goods_stopped", {
      field: "variant_id",
      goods: [...new Set(stopped.map(({ title }) => title))].join(", "),
    })
}
