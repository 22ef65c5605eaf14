import { randomBytes } from "node:crypto"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { parseScan } from "@ocop/shared/gs1"
import { managingDepartment, violationNumber, type ViolationReportInput } from "@ocop/shared/violation-report"
import { TRACEABILITY_MODULE } from "../../modules/traceability"
import type { TraceabilityModuleService } from "../../modules/traceability/service"
import { codeIssued } from "../../read/trace/issued-code"

interface ReportedGoods {
  gtin: string | null
  lot: string | null
  serial: string | null
  registration_id: string | null
  product_set: string | null
}

const NOTHING: ReportedGoods = {
  gtin: null,
  lot: null,
  serial: null,
  registration_id: null,
  product_set: null,
}

/** What the code on the goods says, and whose goods these are: a false lot or serial still names its product. */
async function reportedGoods(db: Knex, code_read: string | null): Promise<ReportedGoods> {
  const scan = code_read === null ? null : parseScan(code_read)
  if (!scan?.ok) return NOTHING
  const { gtin, lot = null, serial = null } = scan.value
  const code = { gtin, lot, serial }
  const goods = (await codeIssued(db, code)) ?? (await codeIssued(db, { gtin, lot: null, serial: null }))
  const { registration_id = null, product_set = null } = goods ?? {}
  return { ...code, registration_id, product_set }
}

const findGoodsStep = createStep("find-goods", async (code_read: string | null, { container }) => {
  const db = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  return new StepResponse(await reportedGoods(db, code_read))
})

const keepReportStep = createStep(
  "keep-report",
  async ({ said, goods }: { said: ViolationReportInput; goods: ReportedGoods }, { container }) => {
    const traceability: TraceabilityModuleService = container.resolve(TRACEABILITY_MODULE)
    const { product_set, ...known } = goods
    const report = await traceability.createViolationReports({
      ...said,
      ...known,
      number: violationNumber(randomBytes(8)),
      department: managingDepartment(product_set),
      file_ids: [],
      at: new Date(),
    })
    return new StepResponse({ id: report.id, number: report.number }, report.id)
  },
  async (id, { container }) => {
    if (!id) return
    const traceability: TraceabilityModuleService = container.resolve(TRACEABILITY_MODULE)
    await traceability.deleteViolationReports(id)
  },
)

/** Routes a report to the department that manages the goods, and gives it the number it is followed by. */
export const recordReportWorkflow = createWorkflow("record-report", (said: ViolationReportInput) => {
  const goods = findGoodsStep(transform(said, ({ code_read }) => code_read))
  return new WorkflowResponse(keepReportStep({ said, goods }))
})
