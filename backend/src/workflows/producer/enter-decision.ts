import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { isFormula } from "@ocop/shared/formula"
import type { RuleError } from "@ocop/shared/result"
import { OFFICE_MODULE } from "../../modules/office"
import type { OfficeModuleService } from "../../modules/office/service"
import { PRODUCER_MODULE } from "../../modules/producer"
import type { Recognised, Recognition, RecognitionLine } from "../../modules/producer/recognise"
import type { ProducerModuleService } from "../../modules/producer/service"
import { type GoodsName, namedGoods } from "../../read/goods/named-goods"

export interface DecisionLine extends GoodsName, Pick<RecognitionLine, "kind" | "stars" | "score"> {}

export interface DecisionEntry extends Omit<Recognition, "lines"> {
  dry_run: boolean
  lines: readonly DecisionLine[]
}

/** Enters one decision of recognition for all its products, or says line by line what is wrong with it. */
export async function enterDecision(
  container: MedusaContainer,
  { dry_run, ...decision }: DecisionEntry,
  officer_id: string,
  now: Date,
): Promise<Recognised> {
  const db = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const producers: ProducerModuleService = container.resolve(PRODUCER_MODULE)
  const entered = await db.transaction(async (trx) => {
    const named = await namedGoods(trx, decision.lines)
    const lines = decision.lines.map((line, index) => {
      const { kind, stars, score } = line
      const formulas = formulaErrors(line)
      return {
        ...{ kind, stars, score },
        registration_id: named[index]?.registration_id ?? null,
        errors: formulas.length > 0 ? formulas : (named[index]?.errors ?? []),
      }
    })
    return producers.recognise(trx, { ...decision, lines }, { officer_id, now, dry_run })
  })
  if (entered.decision_id === null) return entered
  await container.resolve<OfficeModuleService>(OFFICE_MODULE).createAuditEntries({
    actor_type: "officer",
    actor_id: officer_id,
    action: "decision.recognise",
    subject_type: "decision",
    subject_id: entered.decision_id,
    after: { number: decision.number, decided_on: decision.decided_on, products: entered.lines.length },
    reason: decision.note,
    document_no: decision.number,
  })
  return entered
}

const PASTED = ["product_code", "name", "producer", "product_set"] as const

/** Cells pasted with the formula instead of its value. */
function formulaErrors(line: GoodsName): RuleError[] {
  return PASTED.filter((field) => isFormula(line[field] ?? "")).map((field) => ({
    code: "formula_cell",
    field,
  }))
}
