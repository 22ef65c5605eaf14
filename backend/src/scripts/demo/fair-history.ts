import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import { startOfDay } from "@ocop/shared/day"
import { append } from "../../modules/ledger/append"
import { decideBatch } from "../../modules/ledger/decide-batch"
import type { Known } from "../../modules/ledger/known"
import { readCommand } from "../../modules/ledger/read-command"
import { ALL_ROWS, withScope } from "../../read/scoped"
import type { DemoDevice } from "./devices"
import type { DemoBooth, DemoFair } from "./fairs"
import type { Random } from "./random"
import { COMMISSION_BP, SUPPLY_MODEL } from "./sales-points"
import { appendMovements, type Movement } from "./stock"
import { tillDays, type TillDay } from "./till-days"

/** What was left over, at most, of anything on a booth's shelf. */
const LEFT_OVER = 12

/**
 * The days of a fair that is over, as its tills would have sent them: every sale a command in its till's chain, decided and
 * appended by the ledger itself, received the evening it was made.
 */
export async function seedFairHistory(
  container: MedusaContainer,
  fair: DemoFair,
  devices: readonly DemoDevice[],
  random: Random,
): Promise<void> {
  const db = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  for (const booth of fair.booths) {
    const device = devices.find(({ sales_point_id }) => sales_point_id === booth.point.id)
    if (!device) throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, `${booth.point.name} has no till`)
    const days = tillDays(fair, booth, device, random)
    await withScope(db, ALL_ROWS, async (trx) => {
      const opening = openingStock(fair, booth, days, random)
      await appendMovements(trx, opening)
      await appendDays(trx, knownAt(fair, booth, device, opening), booth, days)
      await appendMovements(trx, takenHome(fair, opening, days))
    })
  }
}

async function appendDays(
  trx: Knex.Transaction,
  known: Known,
  booth: DemoBooth,
  days: readonly TillDay[],
): Promise<void> {
  const goods = new Map(booth.goods.map((one) => [one.variant_id, one]))
  for (const day of days) {
    known.received_at = day.received_at
    const read = day.commands.flatMap((command) => readCommand(known.device.id, command) ?? [])
    const appended = decideBatch(read, known, goods)
    const refused = appended.commands.find(({ status }) => status === "rejected")
    if (refused)
      throw new MedusaError(
        MedusaError.Types.UNEXPECTED_STATE,
        `the ledger refused a sale of the demo: ${JSON.stringify(refused.outcome)}`,
      )
    await append(trx, appended)
  }
}

function knownAt(fair: DemoFair, booth: DemoBooth, device: DemoDevice, opening: readonly Movement[]): Known {
  const { id, province_code, commune_code, old_district } = booth.point
  return {
    received_at: 0,
    device: { id: device.id, sales_point_id: id },
    place: {
      id,
      province_code,
      commune_code,
      old_district,
      supply_model: SUPPLY_MODEL,
      commission_bp: COMMISSION_BP,
      staff: new Set([device.staff_id]),
      destinations: new Set(),
      booths: [
        { fair_id: fair.id, booth_id: booth.booth_id, starts_on: fair.starts_on, ends_on: fair.ends_on },
      ],
    },
    shifts: new Map(),
    receipts: new Set(),
    sales: new Map(),
    levels: new Map(opening.map(({ goods, quantity_milli }) => [goods.variant_id, quantity_milli])),
    sequence: new Map(),
    stops: [],
    sold_serials: new Set(),
  }
}

/** Enough for what is going to be sold, and a little more. */
function openingStock(
  fair: DemoFair,
  booth: DemoBooth,
  days: readonly TillDay[],
  random: Random,
): Movement[] {
  return booth.goods.map((goods) => ({
    source_ref: `opening:${booth.point.id}`,
    point: booth.point,
    goods,
    reason: "opening",
    quantity_milli:
      Math.ceil(soldMilli(days, goods.variant_id) / 1000) * 1000 + random.between(1, LEFT_OVER) * 1000,
    at: startOfDay(fair.starts_on),
  }))
}

function takenHome(fair: DemoFair, opening: readonly Movement[], days: readonly TillDay[]): Movement[] {
  return opening.map((movement) => ({
    ...movement,
    source_ref: `return:${movement.point.id}`,
    reason: "return",
    quantity_milli: soldMilli(days, movement.goods.variant_id) - movement.quantity_milli,
    at: `${fair.ends_on}T22:30:00+07:00`,
  }))
}

function soldMilli(days: readonly TillDay[], variant_id: string): number {
  return days.reduce((sum, day) => sum + (day.sold_milli.get(variant_id) ?? 0), 0)
}
