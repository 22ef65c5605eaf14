import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { stockDifferences } from "../../read/goods/stock-differences"

/**
 * Sets Medusa's stock to what the facts come to, as absolute levels, so that it may run at any time and any number of
 * times. Medusa counts a parcel and takes it off the level in two transactions: a run between them is put right by the
 * next, which the parcel's own event asks for.
 *
 * The facts are read again under the lock that Medusa's own changes to an item's levels take. One item at a time: Medusa
 * locks several in no fixed order.
 */
export async function projectStock(container: MedusaContainer): Promise<number> {
  const db = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const locking = container.resolve(Modules.LOCKING)
  const differing = await stockDifferences(db)
  for (const item of new Set(differing.map(({ inventory_item_id }) => inventory_item_id))) {
    await locking.execute(item, () => projectItem(container, item))
  }
  return differing.length
}

async function projectItem(container: MedusaContainer, item: string): Promise<void> {
  const inventory = container.resolve(Modules.INVENTORY)
  const differing = await stockDifferences(container.resolve(ContainerRegistrationKeys.PG_CONNECTION), item)
  const levels = differing.map(({ inventory_item_id, location_id, should_be, stocked }) => ({
    known: stocked !== null,
    level: { inventory_item_id, location_id, stocked_quantity: should_be },
  }))
  const known = levels.filter((one) => one.known).map(({ level }) => level)
  const missing = levels.filter((one) => !one.known).map(({ level }) => level)
  if (known.length > 0) await inventory.updateInventoryLevels(known)
  if (missing.length > 0) await inventory.createInventoryLevels(missing)
}
