import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, generateEntityId } from "@medusajs/framework/utils"
import { dayOf } from "@ocop/shared/day"
import { parseGtin } from "@ocop/shared/gtin"
import { internalGtin } from "@ocop/shared/internal-gtin"
import { checkLot, type LotEntry } from "@ocop/shared/lot"
import { err, ok, type Result } from "@ocop/shared/result"
import { OFFICE_MODULE } from "../../modules/office"
import type { OfficeModuleService } from "../../modules/office/service"
import { TRACEABILITY_MODULE } from "../../modules/traceability"
import type { TraceabilityModuleService } from "../../modules/traceability/service"
import { type LotGoods, lotGoods } from "../../read/trace/lot-goods"
import type { Actor } from "../producer/apply-register"

/** Enters a lot. `producer_id` narrows it to the goods of one producer. Errors: those of a lot and a GTIN, `not_found`, `already_exists`. */
export async function enterLot(
  container: MedusaContainer,
  entry: LotEntry,
  by: Actor & { producer_id?: string },
): Promise<Result<{ id: string; gtin: string }>> {
  const checked = checkLot(entry, dayOf(Date.now()))
  if (!checked.ok) return checked
  const db = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const traceability: TraceabilityModuleService = container.resolve(TRACEABILITY_MODULE)
  const id = generateEntityId("", "lot")
  const entered = await db.transaction(async (trx): Promise<Result<{ gtin: string }>> => {
    const goods = await lotGoods(trx, entry.registration_id)
    if (!goods || (by.producer_id && goods.producer_id !== by.producer_id))
      return err({ code: "not_found", field: "registration_id" })
    const code = parseGtin(goods.gtin ?? (await numberedGoods(trx, traceability, goods)))
    if (!code.ok) return code
    const gtin = code.value
    const { variant_id, product_id, unit } = goods
    const lot = { ...checked.value, id, variant_id, product_id, gtin, unit }
    const isNew = await traceability.enterLot(
      { ...lot, entered_by_type: by.actor_type, entered_by: by.actor_id },
      trx,
    )
    return isNew ? ok({ gtin }) : err({ code: "already_exists", field: "number" })
  })
  if (!entered.ok) return entered
  await container.resolve<OfficeModuleService>(OFFICE_MODULE).createAuditEntries({
    actor_type: by.actor_type,
    actor_id: by.actor_id,
    action: "lot.enter",
    subject_type: "lot",
    subject_id: id,
    after: { ...entry, gtin: entered.value.gtin },
  })
  return ok({ id, gtin: entered.value.gtin })
}

/** GS1 gave these goods no number: they get one that is good inside the province. */
async function numberedGoods(
  trx: Knex.Transaction,
  traceability: TraceabilityModuleService,
  { variant_id }: LotGoods,
): Promise<string> {
  const gtin = internalGtin(await traceability.nextInternalNumber(trx))
  const updated = await trx("product_variant")
    .where({ id: variant_id, barcode: null })
    .update({ barcode: gtin, updated_at: trx.fn.now() })
  if (updated > 0) return gtin
  const held = await trx("product_variant").where({ id: variant_id }).first<{ barcode: string }>("barcode")
  return held.barcode
}
