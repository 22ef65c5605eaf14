import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { productSet } from "@ocop/shared/product-set"
import { err, ok, type Result } from "@ocop/shared/result"
import { type ScanChannel, type ScanFlag, scanFlags } from "@ocop/shared/scan-flag"
import { TRACEABILITY_MODULE } from "../../modules/traceability"
import type { TraceabilityModuleService } from "../../modules/traceability/service"
import { codeIssued, type IssuedCode, type ReadCode } from "../../read/trace/issued-code"
import { ALL_ROWS, withScope } from "../../read/scoped"
import { stampHistory } from "../../read/trace/stamp-history"

export interface Scanned extends ReadCode {
  area: string | null
  channel: ScanChannel
  at: Date
}

/** Counts a scan without saying who scanned, and flags what is odd about it. Errors: `code_never_issued`. */
export async function countScan(
  container: MedusaContainer,
  scan: Scanned,
): Promise<Result<{ flags: ScanFlag[] }>> {
  const db = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const traceability: TraceabilityModuleService = container.resolve(TRACEABILITY_MODULE)
  return withScope(db, ALL_ROWS, async (trx): Promise<Result<{ flags: ScanFlag[] }>> => {
    const { gtin, serial, area, channel, at } = scan
    const stamp = serial === null ? null : await traceability.lockedStamp(gtin, serial, trx)
    const code = await codeIssued(trx, scan)
    if (!code) return err({ code: "code_never_issued", field: "code" })
    const history =
      stamp && serial !== null
        ? await stampHistory(trx, {
            gtin,
            serial,
            variant_id: code.variant_id,
            at,
            state: stamp.state,
            count: stamp.scan_count,
          })
        : null
    const raised = history ? scanFlags(history, { at: at.toISOString(), area, channel }) : []
    const kinds = raised.map(({ kind }) => kind)
    const { lot_id } = code
    await traceability.keepScan({ at, gtin, serial, lot_id, area, channel, flags: kinds }, trx)
    if (serial !== null && history)
      await traceability.raiseFlags(
        raised.map((flag) => ({
          at,
          gtin,
          serial,
          lot_id,
          ...flag,
          detail: { ...history, area },
          department: departmentOf(code),
        })),
        trx,
      )
    return ok({ flags: kinds })
  })
}

function departmentOf({ product_set }: IssuedCode): string {
  return productSet(product_set)?.departments[0] ?? "agriculture"
}
