import { ReturnReason } from "@ocop/shared/order-page"

/** What the form asks to give back; null where no line was chosen. */
export function readReturn(form: FormData): Record<string, unknown> | null {
  const lines = [...form.entries()].flatMap(([name, value]) => {
    const quantity = Number(value)
    return name.startsWith("line ") && Number.isInteger(quantity) && quantity > 0
      ? [{ id: name.slice("line ".length), quantity }]
      : []
  })
  if (lines.length === 0) return null
  const note = form.get("note")
  return {
    lines,
    reason: ReturnReason.catch("other").parse(form.get("reason")),
    ...(typeof note === "string" && note.trim() ? { note: note.trim().slice(0, 500) } : {}),
  }
}
