import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { addDays, dayOf, startOfDay } from "@ocop/shared/day"
import { ALL_ROWS, withScope } from "../../read/scoped"
import { stockDifferences } from "../../read/goods/stock-differences"
import { projectStock } from "../../workflows/ledger/project-stock"
import type { DemoGoods } from "./goods"
import type { Random } from "./random"
import type { DemoPoint } from "./sales-points"
import type { Shelf } from "./shelves"

export interface Movement {
  source_ref: string
  point: DemoPoint
  goods: DemoGoods
  reason: "opening" | "return"
  quantity_milli: number
  at: string
}

const CHUNK = 500

/** Stock enters the ledger like any other fact. */
export async function appendMovements(trx: Knex.Transaction, movements: readonly Movement[]): Promise<void> {
  const lines = new Map<string, number>()
  const rows = movements.map(({ source_ref, point, goods, reason, quantity_milli, at }) => {
    const line_no = (lines.get(source_ref) ?? 0) + 1
    lines.set(source_ref, line_no)
    return {
      source_ref,
      line_no,
      sales_point_id: point.id,
      variant_id: goods.variant_id,
      reason,
      quantity_milli,
      occurred_at: at,
      received_at: at,
    }
  })
  await trx.batchInsert("ledger_stock_movement", rows, CHUNK)
}

const OPENED_DAYS_AGO = 40

/** The first stock of shelves: more of what is cheap. */
export async function openShelves(
  db: Knex,
  shelves: readonly Shelf[],
  now: number,
  random: Random,
): Promise<void> {
  const at = startOfDay(addDays(dayOf(now), -OPENED_DAYS_AGO))
  const movements = shelves.flatMap(({ point, goods }) =>
    goods.map((one) => ({
      source_ref: `opening:${point.id}`,
      point,
      goods: one,
      reason: "opening" as const,
      quantity_milli: draw(one, random) * 1000,
      at,
    })),
  )
  await withScope(db, ALL_ROWS, (trx) => appendMovements(trx, movements))
}

const DEAR_VND = 400_000

function draw({ price }: DemoGoods, random: Random): number {
  return price > DEAR_VND ? random.between(12, 30) : random.between(60, 160)
}

/** Medusa's levels, all at once; should somebody else have begun to set them, one by one under their locks. */
export async function projectLevels(container: MedusaContainer): Promise<void> {
  const differing = await stockDifferences(container.resolve(ContainerRegistrationKeys.PG_CONNECTION))
  const missing = differing.filter(({ stocked }) => stocked === null)
  try {
    await container.resolve(Modules.INVENTORY).createInventoryLevels(
      missing.map(({ inventory_item_id, location_id, should_be }) => ({
        inventory_item_id,
        location_id,
        stocked_quantity: should_be,
      })),
    )
  } catch {
    await projectStock(container)
  }
}
