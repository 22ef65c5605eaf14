import type { Choice } from "./choice"

/** The rest of a choice, in a form that changes one part of it. */
export function Kept({ fields }: { fields: Partial<Choice> }) {
  return Object.entries(fields).map(([name, value]) => (
    <input key={name} type="hidden" name={name} value={value} />
  ))
}
