import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

interface Note {
  id: string
  note: Record<string, unknown>
}

/** Writes beside what a return's metadata says already. */
export const noteOnReturnStep = createStep(
  "note-on-return",
  async ({ id, note }: Note, { container }) => {
    const orders = container.resolve(Modules.ORDER)
    const { metadata } = await orders.retrieveReturn(id, { select: ["id", "metadata"] })
    await orders.updateReturns([{ selector: { id }, data: { metadata: { ...metadata, ...note } } }])
    return new StepResponse(id, { id, metadata: metadata ?? null })
  },
  async (before, { container }) => {
    if (!before) return
    const { id, metadata } = before
    await container.resolve(Modules.ORDER).updateReturns([{ selector: { id }, data: { metadata } }])
  },
)
