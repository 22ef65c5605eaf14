import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { productSet } from "@ocop/shared/product-set"
import { checkSerial, lotKey } from "@ocop/shared/serial"
import { TRACEABILITY_MODULE } from "../../modules/traceability"
import type { TraceabilityModuleService } from "../../modules/traceability/service"
import { codeIssued, type ReadCode } from "../../read/trace/issued-code"
import { serialMaster } from "./serial-master"

/** Anybody can make serials up; what tells the department something is that somebody does, not every one of them. */
const MOST_A_LOT = 100

/** Tells the managing department of a serial nobody issued on a lot that exists. */
export async function flagForged(
  container: MedusaContainer,
  { gtin, lot, serial }: ReadCode,
  at: Date,
): Promise<void> {
  if (lot === null || serial === null) return
  const db = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const traceability: TraceabilityModuleService = container.resolve(TRACEABILITY_MODULE)
  await db.transaction(async (trx) => {
    const known = await codeIssued(trx, { gtin, lot, serial: null })
    if (!known) return
    const { lot_id, product_set } = known
    const [open] = await trx("trace_flag").where({ lot_id, kind: "forged", settled_at: null }).count()
    if (Number(open?.count) >= MOST_A_LOT) return
    const check = checkSerial(lotKey(serialMaster(process.env), gtin, lot), serial)
    const department = productSet(product_set)?.departments[0] ?? "agriculture"
    const flag = { at, gtin, serial, lot_id, kind: "forged", severity: "suspicious", department } as const
    await traceability.raiseFlags([{ ...flag, detail: { check } }], trx)
  })
}
