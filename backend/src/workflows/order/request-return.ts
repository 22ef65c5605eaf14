import type { MedusaContainer } from "@medusajs/framework/types"
import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import {
  beginReturnOrderWorkflow,
  capturePaymentWorkflow,
  confirmReturnRequestWorkflow,
  requestItemReturnWorkflow,
} from "@medusajs/medusa/core-flows"
import { dayOf } from "@ocop/shared/day"
import { mayReturn, type ReturnRequest } from "@ocop/shared/order-page"
import { err, ok, type Result } from "@ocop/shared/result"
import { forgetBegun } from "./forget-begun"
import { factsOf, fulfilmentsOf, moneyOf } from "./order-facts"
import { returnable } from "./order-page"
import { itemsOf, paymentsOf, readOrder, type StoredOrder } from "./stored-order"
import { withOrder } from "./with-order"

interface ReturnInput {
  order_id: string
  location_id: string
  lines: ReturnRequest["lines"]
  reason: string
  note: string
}

/** A return of Medusa's as its own dashboard makes them, so that administrators receive it there. */
const requestReturnWorkflow = createWorkflow("request-return", (input: ReturnInput) => {
  const change = beginReturnOrderWorkflow.runAsStep({
    input: transform(input, ({ order_id, location_id, reason, note }) => ({
      order_id,
      location_id,
      internal_note: note,
      metadata: { asked_by: "shopper", reason, note },
    })),
  })
  requestItemReturnWorkflow.runAsStep({
    input: transform({ input, change }, (asked) => ({
      return_id: asked.change.return_id ?? "",
      items: asked.input.lines.map((line) => ({ ...line, internal_note: asked.input.reason })),
    })),
  })
  confirmReturnRequestWorkflow.runAsStep({
    input: transform(change, ({ return_id }) => ({ return_id: return_id ?? "" })),
  })
  return new WorkflowResponse(transform(change, ({ return_id }) => return_id))
})

/** What the shopper may send back: goods that left, in time, and no more of them than are still hers. */
export function requestReturn(
  container: MedusaContainer,
  order_id: string,
  asked: ReturnRequest,
  now: number,
): Promise<Result<"requested">> {
  return withOrder(container, order_id, async () => {
    const order = await readOrder(container, order_id)
    if (!order) return err({ code: "not_found" })
    if (!mayReturn(factsOf(order), dayOf(now))) return err({ code: "return_too_late" })
    const left = new Map(itemsOf(order).map((item) => [item.id, returnable(item)]))
    const lines = merged(asked.lines)
    const over = lines.find(({ id, quantity }) => quantity > (left.get(id) ?? 0))
    if (over) return err({ code: "return_too_many", field: "lines" })
    const location_id = fulfilmentsOf(order)[0]?.location_id ?? ""
    await noteCash(container, order)
    await forgetBegun(container, order_id)
    const { reason, note = "" } = asked
    await requestReturnWorkflow(container).run({ input: { order_id, location_id, lines, reason, note } })
    return ok("requested")
  })
}

/**
 * Who has goods that were to be paid for at the door has paid for them. It has to be written down before the return:
 * Medusa takes a payment that was not captured back as soon as a part of its goods is.
 */
async function noteCash(container: MedusaContainer, order: StoredOrder): Promise<void> {
  const { kind, paid } = moneyOf(order)
  const [payment] = paymentsOf(order)
  if (kind !== "cod" || paid > 0 || !payment) return
  await capturePaymentWorkflow(container).run({ input: { payment_id: payment.id } })
}

function merged(lines: ReturnRequest["lines"]): ReturnRequest["lines"] {
  const sums = new Map<string, number>()
  for (const { id, quantity } of lines) sums.set(id, (sums.get(id) ?? 0) + quantity)
  return [...sums].map(([id, quantity]) => ({ id, quantity }))
}
