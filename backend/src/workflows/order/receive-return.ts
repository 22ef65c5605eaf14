import { createWorkflow, transform, when, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import {
  beginReceiveReturnWorkflow,
  confirmReturnReceiveWorkflow,
  dismissItemReturnRequestWorkflow,
  receiveItemReturnRequestWorkflow,
} from "@medusajs/medusa/core-flows"
import { BEGUN_HERE } from "./forget-begun"

interface Received {
  id: string
  items: { id: string; quantity: number }[]
  /** Whether they can be sold again; else they are counted as back and put on no shelf. */
  good: boolean
  by: string
}

/** All goods of a return have come back, as Medusa's own dashboard receives them. */
export const receiveReturnWorkflow = createWorkflow("receive-return", (input: Received) => {
  beginReceiveReturnWorkflow.runAsStep({
    input: transform(input, ({ id, by }) => ({ return_id: id, created_by: by, internal_note: BEGUN_HERE })),
  })
  const goods = transform(input, ({ id, items }) => ({ return_id: id, items }))
  when("good", input, ({ good }) => good).then(() => {
    receiveItemReturnRequestWorkflow.runAsStep({ input: goods })
  })
  when("spoilt", input, ({ good }) => !good).then(() => {
    dismissItemReturnRequestWorkflow.runAsStep({ input: goods })
  })
  confirmReturnReceiveWorkflow.runAsStep({
    input: transform(input, ({ id, by }) => ({ return_id: id, confirmed_by: by })),
  })
  return new WorkflowResponse(transform(input, ({ id }) => id))
})
