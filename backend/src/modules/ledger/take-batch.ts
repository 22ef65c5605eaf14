import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { MedusaError } from "@medusajs/framework/utils"
import type { Outcome } from "@ocop/shared/command"
import { append } from "./append"
import { readAnswered, readContext } from "./batch-context"
import { claim, refusedReuse, repeatedOutcome } from "./claim"
import { decideBatch, type StoredOutcome } from "./decide-batch"
import type { GoodsByVariant } from "./decision"
import type { Place } from "./goods"
import type { ReadCommand } from "./read-command"
import { readRefundableSales } from "./refundable-sales"
import { readSoldSerials } from "./sold-serials"
import type { StockLevels } from "./stock-levels"
import type { TimedStop } from "./stopped-goods"

/** Commands of one device with what has to be known to freeze them. `received_at` is in milliseconds since the epoch. */
export interface Batch {
  device: { id: string; sales_point_id: string }
  place: Place
  goods: GoodsByVariant
  /** Those of now and of late: a till that was offline sold at another time. */
  stops: readonly TimedStop[]
  received_at: number
  commands: readonly ReadCommand[]
}

/**
 * Claims, facts and outcomes of a batch in one transaction. Batches of one sales point follow each other, so that a sequence,
 * a stock level and a drawer are read as they will be when the batch commits. Lock order: sales point, then refunded sales.
 */
export async function takeBatch(knex: Knex, levels: StockLevels, batch: Batch): Promise<Outcome[]> {
  const { device, commands } = batch
  return knex.transaction(async (trx) => {
    await trx.raw(LOCK, [device.sales_point_id]).options({ name: "ledger-lock" })
    const context = await readContext(trx, device.id, commands)
    const first = claim(device.id, commands, context.answered)
    const rekeyed = new Map(first.reused.map((command) => [command, refusedReuse(device.id, command)]))
    const refused = await readAnswered(
      trx,
      [...rekeyed.values()].map((command) => command.key),
    )
    const second = claim(device.id, [...rekeyed.values()], refused)
    const fresh = [...first.fresh, ...second.fresh]
    const outcomes = await decideAndAppend(trx, levels, batch, fresh, context)
    for (const [key, answered] of [...context.answered, ...refused]) {
      if (!outcomes.has(key)) outcomes.set(key, answered.outcome)
    }
    return commands.map((command): Outcome => {
      const asked = rekeyed.get(command) ?? command
      const outcome = outcomes.get(asked.key)
      if (!outcome) throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, `no outcome for ${asked.key}`)
      const repeated = first.repeated.has(command) || second.repeated.has(asked)
      return { id: command.id, ...(repeated ? repeatedOutcome(outcome) : outcome) }
    })
  })
}

const LOCK = `select set_config('ocop.scope', 'all', true), pg_advisory_xact_lock(hashtextextended('ledger ' || ?, 0))`

async function decideAndAppend(
  trx: Knex.Transaction,
  levels: StockLevels,
  { device, place, goods, stops, received_at }: Batch,
  fresh: readonly ReadCommand[],
  context: Awaited<ReturnType<typeof readContext>>,
): Promise<Map<string, StoredOutcome>> {
  if (fresh.length === 0) return new Map()
  const contents = fresh.flatMap((command) => command.understood ?? [])
  const refunded = contents.flatMap((content) =>
    content.type === "sale.refund" ? content.payload.original_sale_id : [],
  )
  const counts = contents.some((content) => content.type === "stock.count")
  const known = {
    ...context,
    received_at,
    device,
    place,
    sales: await readRefundableSales(trx, [...new Set(refunded)], device.sales_point_id),
    stops,
    sold_serials: await readSoldSerials(trx, contents),
    levels: await levels.read(trx, device.sales_point_id, counts),
  }
  const appended = decideBatch(fresh, known, goods)
  await append(trx, appended)
  return new Map(appended.commands.map((row) => [row.id, row.outcome]))
}
