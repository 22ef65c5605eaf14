import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import {
  addToCartWorkflow,
  completeCartWorkflow,
  createCartWorkflow,
  updateLineItemInCartWorkflow,
} from "@medusajs/medusa/core-flows"
import { stoppedOnline } from "../../read/shelf/shelf-stopped"

interface Item {
  id?: string
  variant_id?: string | null
}

addToCartWorkflow.hooks.validate(({ input }, { container }) => mayBeSold(container, input.items))

createCartWorkflow.hooks.validate(({ input }, { container }) => mayBeSold(container, input.items ?? []))

updateLineItemInCartWorkflow.hooks.validate(async ({ input, cart }, { container }) => {
  if (Number(input.update.quantity ?? 0) === 0) return
  const items = (cart as { items?: Item[] }).items ?? []
  await mayBeSold(
    container,
    items.filter(({ id }) => id === input.item_id),
  )
})

/** A cart that became an order before is answered with that order, whatever was stopped since. */
completeCartWorkflow.hooks.validate(async ({ cart }, { container }) => {
  const { items, completed_at } = cart as { items?: Item[]; completed_at?: unknown }
  if (!completed_at) await mayBeSold(container, items ?? [])
})

/** Goods under a hold or a recall are not sold, whoever asks and by whatever way. */
async function mayBeSold(container: MedusaContainer, items: readonly Item[]): Promise<void> {
  const db = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const variants = items.flatMap(({ variant_id }) => variant_id ?? [])
  const stopped = await stoppedOnline(db, variants)
  if (stopped.length > 0) throw new GoodsStopped(stopped.map(({ title }) => title))
}

/** Its facts are for whoever words the refusal; they outlive the workflow engine, which passes errors on as plain objects. */
class GoodsStopped extends MedusaError {
  readonly facts: { field: string; goods: string }

  constructor(titles: readonly string[]) {
    const goods = [...new Set(titles)].join(", ")
    super(MedusaError.Types.CONFLICT, `${goods}: under a hold or a recall`, "goods_stopped")
    this.facts = { field: "variant_id", goods }
  }
}
