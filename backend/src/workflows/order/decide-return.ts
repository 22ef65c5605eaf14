import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createWorkflow, transform, when, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { cancelReturnWorkflow, emitEventStep } from "@medusajs/medusa/core-flows"
import { err, ok, type Result } from "@ocop/shared/result"
import { askedReturn, type ReturnDecision } from "../../read/orders/asked-returns"
import type { Actor } from "../producer/apply-register"
import { noteOnReturnStep } from "../steps/note-on-return"
import { writeAuditStep } from "../steps/write-audit"
import { forgetBegun } from "./forget-begun"
import { withOrder } from "./with-order"

export const RETURN_DECIDED = "order.return_decided"

interface Decided extends Actor {
  id: string
  order_id: string
  decision: ReturnDecision
}

/** A refused return is cancelled as Medusa's own dashboard does it, so that the goods may be asked back anew. */
const decideReturnWorkflow = createWorkflow("decide-return", (input: Decided) => {
  noteOnReturnStep(transform(input, ({ id, decision }) => ({ id, note: { decision } })))
  when(input, ({ decision }) => decision.kind === "refused").then(() =>
    cancelReturnWorkflow.runAsStep({
      input: transform(input, ({ id, actor_id }) => ({ return_id: id, canceled_by: actor_id })),
    }),
  )
  emitEventStep({
    eventName: RETURN_DECIDED,
    data: transform(input, ({ id, order_id }) => ({ id, order_id })),
  })
  writeAuditStep(
    transform(input, ({ id, decision, actor_id, actor_type }) => ({
      ...{ actor_id, actor_type, action: `return.${decision.kind}`, reason: decision.words },
      ...{ subject_type: "return", subject_id: id },
    })),
  )
  return new WorkflowResponse(transform(input, ({ id }) => id))
})

/** Accepts or refuses what a shopper asked to give back, once, with words that she is told. */
export async function decideReturn(
  container: MedusaContainer,
  { id, accept, words }: { id: string; accept: boolean; words: string },
  by: Actor,
  now: number,
): Promise<Result<{ id: string }>> {
  const db = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const found = await askedReturn(db, id)
  if (!found) return err({ code: "not_found" })
  return withOrder(container, found.order_id, async () => {
    const asked = await askedReturn(db, id)
    if (asked?.state !== "requested") return err({ code: "return_decided" })
    const kind = accept ? "accepted" : "refused"
    const decision = { kind, words, at: new Date(now).toISOString(), by: by.actor_id } as const
    const { actor_id, actor_type } = by
    const input = { id, order_id: asked.order_id, decision, actor_id, actor_type }
    await forgetBegun(container, asked.order_id)
    await decideReturnWorkflow(container).run({ input })
    return ok({ id })
  })
}
