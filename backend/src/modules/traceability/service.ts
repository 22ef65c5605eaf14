import { MedusaService } from "@medusajs/framework/utils"
import { Inspection, InspectionItem } from "./models/inspection"
import { Lot, LotStage, StampRun } from "./models/lot"
import { StopOrder } from "./models/stop-order"
import { ViolationReport } from "./models/violation-report"

export class TraceabilityModuleService extends MedusaService({
  Lot,
  LotStage,
  StampRun,
  StopOrder,
  Inspection,
  InspectionItem,
  ViolationReport,
}) {}
