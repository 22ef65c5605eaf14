import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { refundPaymentWorkflow } from "@medusajs/medusa/core-flows"
import { err, ok, type Result } from "@ocop/shared/result"
import { BANK_MODULE } from "../../modules/bank"
import type { BankModuleService } from "../../modules/bank/service"
import { CASH } from "../../read/payments/providers"
import { type AskedReturn, askedReturn } from "../../read/orders/asked-returns"
import { countMoney } from "../payment/count-money"
import type { Actor } from "../producer/apply-register"
import { noteOnReturnStep } from "../steps/note-on-return"
import { writeAuditStep } from "../steps/write-audit"
import { forgetBegun } from "./forget-begun"
import { receiveReturnWorkflow } from "./receive-return"
import { mostBack } from "./return-worth"
import { dong, paymentsOf, readOrder, type StoredOrder } from "./stored-order"
import { withOrder } from "./with-order"

interface Settled extends Actor {
  id: string
  settled: { amount: number; at: string; by: string }
}

const noteSettledWorkflow = createWorkflow("note-settled", (input: Settled) => {
  noteOnReturnStep(transform(input, ({ id, settled }) => ({ id, note: { settled } })))
  writeAuditStep(
    transform(input, ({ id, settled, actor_id, actor_type }) => ({
      ...{ actor_id, actor_type, action: "return.receive", subject_type: "return", subject_id: id },
      after: { amount: settled.amount },
    })),
  )
  return new WorkflowResponse(transform(input, ({ id }) => id))
})

interface Back {
  id: string
  amount: number
  good: boolean
}

/**
 * The goods of an accepted return have come back, and so much of their money goes back. Each part is done once: what was
 * cut short is taken up where it stopped when it is pressed again.
 */
export async function settleReturn(
  container: MedusaContainer,
  { id, amount, good }: Back,
  by: Actor,
  now: number,
): Promise<Result<{ id: string }>> {
  const db = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const found = await askedReturn(db, id)
  if (!found) return err({ code: "not_found" })
  return withOrder(container, found.order_id, async () => {
    const asked = await askedReturn(db, id)
    const order = await readOrder(container, found.order_id)
    if (!asked || !order || !awaitsGoods(asked)) return err({ code: "return_not_awaited" })
    const given = refundOf(order, id)
    if (given === null && amount > mostBack(order)) return err({ code: "return_over_paid", field: "amount" })
    await forgetBegun(container, order.id)
    if (asked.state === "accepted") {
      const items = asked.items.map(({ item_id, quantity }) => ({ id: item_id, quantity }))
      await receiveReturnWorkflow(container).run({ input: { id, items, good, by: by.actor_id } })
    }
    const back = given ?? amount
    if (back > 0) await giveBack(container, { order, asked, amount: back, is_given: given !== null }, by, now)
    const settled = { amount: back, at: new Date(now).toISOString(), by: by.actor_id }
    const { actor_id, actor_type } = by
    await noteSettledWorkflow(container).run({ input: { id, settled, actor_id, actor_type } })
    return ok({ id })
  })
}

function awaitsGoods({ state, decision, settled }: AskedReturn): boolean {
  return decision?.kind === "accepted" && settled === null && (state === "accepted" || state === "received")
}

const noteOf = (id: string) => `return ${id}`

/** What was refunded for a return already; null where nothing was. */
function refundOf(order: StoredOrder, id: string): number | null {
  const refunds = paymentsOf(order).flatMap((payment) => payment.refunds ?? [])
  const found = refunds.find(({ note }) => note === noteOf(id))
  return found ? dong(found.amount) : null
}

interface Giving {
  order: StoredOrder
  asked: AskedReturn
  amount: number
  is_given: boolean
}

/** By card Stripe gives it back, of a transfer its provider tells the office; of cash nobody would, so it is told here. */
async function giveBack(
  container: MedusaContainer,
  { order, asked, amount, is_given }: Giving,
  by: Actor,
  now: number,
): Promise<void> {
  const payment = paymentsOf(order).find((one) => (one.captures ?? []).length > 0)
  if (!payment) return
  if (is_given) await countMoney(container, order.id)
  else {
    const input = { payment_id: payment.id, amount, created_by: by.actor_id, note: noteOf(asked.id) }
    await refundPaymentWorkflow(container).run({ input })
  }
  if (payment.provider_id !== CASH) return
  const { id, cart_id } = asked
  await container
    .resolve<BankModuleService>(BANK_MODULE)
    .owe({ way: "cash", source: `return:${id}`, cart_id, amount, reason: "refund" }, now)
}
