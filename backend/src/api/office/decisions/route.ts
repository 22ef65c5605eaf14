import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { isFormula } from "@ocop/shared/formula"
import { decisionList } from "../../../read/register/decisions"
import { enterDecision } from "../../../workflows/producer/enter-decision"
import { callerAs } from "../../guard/caller"
import { fault } from "../../guard/fault"
import { ruleWords } from "../../guard/rule-words"
import { mustHoldWhole } from "../../guard/scope"
import { mustBeKept } from "../files/must-be-kept"
import type { DecisionBody, DecisionQuery } from "./body"

export async function GET(req: MedusaRequest<unknown, DecisionQuery>, res: MedusaResponse): Promise<void> {
  const db = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  res.json({ as_of: new Date().toISOString(), ...(await decisionList(db, req.validatedQuery)) })
}

/** One decision for many products. A line at fault is told with its errors, and then nothing is written. */
export async function POST(req: MedusaRequest<DecisionBody>, res: MedusaResponse): Promise<void> {
  mustHoldWhole(req)
  const { criteria = null, note = null, file_id = null, ...entry } = req.validatedBody
  for (const [field, text] of Object.entries({ number: entry.number, issuer: entry.issuer, note }))
    if (isFormula(text ?? "")) throw fault("formula_cell", { field })
  await mustBeKept(req, "file_id", [file_id])
  const { id: officer_id } = callerAs(req, "officer")
  const entered = await enterDecision(
    req.scope,
    { ...entry, criteria, note, file_id },
    officer_id,
    new Date(),
  )
  res.status(entered.applied ? 201 : 200).json({
    dry_run: entry.dry_run,
    ...entered,
    lines: entered.lines.map((line) => ({
      ...line,
      ok: line.errors.length === 0,
      errors: line.errors.map(ruleWords),
    })),
  })
}
