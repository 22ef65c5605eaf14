import { randomBytes } from "node:crypto"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, generateEntityId } from "@medusajs/framework/utils"
import { standing } from "@ocop/shared/certificate"
import { dayOf } from "@ocop/shared/day"
import type { StampOrder } from "@ocop/shared/stamp-order"
import { err, ok, type Result } from "@ocop/shared/result"
import { keyedSerial, lotKey, serialFrom } from "@ocop/shared/serial"
import { OFFICE_MODULE } from "../../modules/office"
import type { OfficeModuleService } from "../../modules/office/service"
import { TRACEABILITY_MODULE } from "../../modules/traceability"
import type { TraceabilityModuleService } from "../../modules/traceability/service"
import { lotGoods } from "../../read/trace/lot-goods"
import type { Actor } from "../producer/apply-register"
import { serialMaster } from "./serial-master"

export interface PrintedRun {
  run_id: string
  count: number
  /** The first and the last serial in their order; null for stamps of the whole lot. */
  first: string | null
  last: string | null
}

interface LockedLot {
  id: string
  gtin: string
  number: string
  registration_id: string
  quantity_milli: string
}

/**
 * Orders stamps for a lot (QT-50: only under a certificate in force, and no more serials than the lot has pieces).
 * Errors: `not_found`, `no_certificate_in_force`, `stamps_exceed_lot`.
 */
export async function printStamps(
  container: MedusaContainer,
  lot_id: string,
  order: StampOrder,
  by: Actor,
): Promise<Result<PrintedRun>> {
  const db = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const printed = await db.transaction(async (trx): Promise<Result<PrintedRun>> => {
    const lot = await trx("lot")
      .where({ id: lot_id, deleted_at: null })
      .forUpdate()
      .first<LockedLot | undefined>()
    if (!lot) return err({ code: "not_found" })
    const refused = await whyNot(trx, lot, order)
    return refused ?? ok(await newRun(container, trx, lot, order, by))
  })
  if (printed.ok)
    await container.resolve<OfficeModuleService>(OFFICE_MODULE).createAuditEntries({
      ...by,
      action: "stamps.print",
      subject_type: "lot",
      subject_id: lot_id,
      after: { ...printed.value, ...order },
      reason: order.reason,
    })
  return printed
}

async function whyNot(
  trx: Knex.Transaction,
  lot: LockedLot,
  order: StampOrder,
): Promise<{ ok: false; error: { code: string; field: string; detail: Record<string, number> } } | null> {
  const goods = await lotGoods(trx, lot.registration_id)
  const { stars } = standing(goods?.certificates ?? [], dayOf(Date.now()))
  if (stars === null) return err({ code: "no_certificate_in_force", field: "lot_id", detail: {} })
  if (order.level === "lot") return null
  const held = await trx("trace_lot_count")
    .where({ lot_id: lot.id })
    .first<{ printed: string; voided: string } | undefined>("printed", "voided")
  const pieces = Math.ceil(Number(lot.quantity_milli) / 1000)
  const left = pieces - Number(held?.printed ?? 0) + Number(held?.voided ?? 0)
  return order.count <= left
    ? null
    : err({ code: "stamps_exceed_lot", field: "count", detail: { left: Math.max(0, left) } })
}

async function newRun(
  container: MedusaContainer,
  trx: Knex.Transaction,
  lot: LockedLot,
  order: StampOrder,
  by: Actor,
): Promise<PrintedRun> {
  const traceability: TraceabilityModuleService = container.resolve(TRACEABILITY_MODULE)
  const run_id = generateEntityId("", "run")
  const printed_at = new Date()
  const { level, carrier, sheet, count, keyed, reason } = order
  await trx("stamp_run").insert({
    ...{ id: run_id, lot_id: lot.id, level, carrier, sheet, count, reason },
    ...{ keyed: keyed && level === "serial", printed_at, printed_by: by.actor_id },
  })
  if (level === "lot") return { run_id, count, first: null, last: null }
  const key = lotKey(serialMaster(process.env), lot.gtin, lot.number)
  const serial = () => (keyed ? keyedSerial(key, randomBytes(8)) : serialFrom(randomBytes(8)))
  const serials = await traceability.issueSerials(
    { gtin: lot.gtin, lot_id: lot.id, run_id, count, printed_at, serial },
    trx,
  )
  return { run_id, count, first: serials[0] ?? null, last: serials.at(-1) ?? null }
}
