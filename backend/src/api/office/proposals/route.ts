import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { z } from "@medusajs/framework/zod"
import { proposalList } from "../../../read/register/proposals"
import { proposeChange } from "../../../workflows/producer/proposals"
import { callerAs } from "../../guard/caller"
import { granted } from "../../guard/refused"
import { mustHoldWhole } from "../../guard/scope"
import { mustBeKept } from "../files/must-be-kept"
import type { ProposalBody, ProposalQuery } from "./body"
import { shownProposal } from "./shown-proposal"

export async function GET(
  req: MedusaRequest<unknown, z.infer<typeof ProposalQuery>>,
  res: MedusaResponse,
): Promise<void> {
  const db = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  res.json({ as_of: new Date().toISOString(), ...(await proposalList(db, req.validatedQuery)) })
}

/** What one officer enters; another must confirm it. */
export async function POST(req: MedusaRequest<ProposalBody>, res: MedusaResponse): Promise<void> {
  mustHoldWhole(req)
  const entered = req.validatedBody
  await mustBeKept(req, "file_id", [entered.file_id])
  const { id: officer_id } = callerAs(req, "officer")
  const id = granted(
    await proposeChange(
      req.scope,
      {
        ground: null,
        extended_until: null,
        revoked_on: null,
        ...entered,
        conclusion_no: entered.conclusion_no ?? null,
        conclusion_on: entered.conclusion_on ?? null,
        file_id: entered.file_id ?? null,
      },
      officer_id,
      new Date(),
    ),
  )
  res.status(201).json(await shownProposal(req, id))
}
