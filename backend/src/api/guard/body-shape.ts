import { fault } from "./fault"

const MAX_DEPTH = 32

/** No code may recurse into what a caller sent before this has bounded it. Walks without recursion itself. */
export function checkShape(body: unknown): void {
  const open: { value: unknown; depth: number }[] = [{ value: body, depth: 0 }]
  for (let next = open.pop(); next; next = open.pop()) {
    const { value, depth } = next
    if (typeof value !== "object" || value === null || Buffer.isBuffer(value)) continue
    if (depth >= MAX_DEPTH) throw fault("too_deep")
    // JSON may carry a key that changes an object's prototype when it is copied.
    if (Object.hasOwn(value, "__proto__")) throw fault("unknown_field", { field: "__proto__" })
    for (const inner of Object.values(value)) open.push({ value: inner, depth: depth + 1 })
  }
}
