import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { MedusaService } from "@medusajs/framework/utils"
import type { LotAmendment, LotStageEntry } from "@ocop/shared/lot"
import { type InspectionItemRow, type InspectionRow, insertInspection } from "./inspections"
import { insertLot, type LotRow, nextInternalNumber, replaceFacts, replaceStages } from "./lots"
import { Inspection, InspectionItem } from "./models/inspection"
import { Lot, LotStage, StampRun } from "./models/lot"
import { StopOrder } from "./models/stop-order"
import { ViolationReport } from "./models/violation-report"
import {
  type FlagSettlement,
  type KeptScan,
  keepScan,
  type LockedStamp,
  lockedStamp,
  raiseFlags,
  type RaisedFlag,
  type SettledFlag,
  settleFlag,
} from "./scans"
import { issueSerials, type SerialOrder, voidStamps, type VoidOrder } from "./stamps"

/** What is written many times over is written in SQL, inside the caller's transaction. */
export class TraceabilityModuleService extends MedusaService({
  Lot,
  LotStage,
  StampRun,
  StopOrder,
  Inspection,
  InspectionItem,
  ViolationReport,
}) {
  enterLot(lot: LotRow, trx: Knex.Transaction): Promise<boolean> {
    return insertLot(trx, lot)
  }

  enterInspection(
    inspection: InspectionRow,
    items: readonly InspectionItemRow[],
    trx: Knex.Transaction,
  ): Promise<{ id: string; number: string }> {
    return insertInspection(trx, inspection, items)
  }

  nextInternalNumber(trx: Knex.Transaction): Promise<number> {
    return nextInternalNumber(trx)
  }

  amendLot(lot_id: string, amendment: LotAmendment, trx: Knex.Transaction): Promise<LotAmendment> {
    return replaceFacts(trx, lot_id, amendment)
  }

  setStages(lot_id: string, stages: readonly LotStageEntry[], trx: Knex.Transaction): Promise<void> {
    return replaceStages(trx, lot_id, stages)
  }

  issueSerials(order: SerialOrder, trx: Knex.Transaction): Promise<string[]> {
    return issueSerials(trx, order)
  }

  voidStamps(order: VoidOrder, trx: Knex.Transaction): Promise<number> {
    return voidStamps(trx, order)
  }

  lockedStamp(gtin: string, serial: string, trx: Knex.Transaction): Promise<LockedStamp | null> {
    return lockedStamp(trx, gtin, serial)
  }

  keepScan(scan: KeptScan, trx: Knex.Transaction): Promise<void> {
    return keepScan(trx, scan)
  }

  raiseFlags(flags: readonly RaisedFlag[], trx: Knex.Transaction): Promise<void> {
    return raiseFlags(trx, flags)
  }

  settleFlag(settlement: FlagSettlement, trx: Knex.Transaction): Promise<SettledFlag | null> {
    return settleFlag(trx, settlement)
  }
}
