import { useMessages } from "../../../lib/messages"
import { checkoutMessages } from "./messages"
import type { Checked, Unsent } from "./written"

type Typed = Exclude<Checked, "point" | "payment" | "of_age">

/** What a field is given: its label, what was typed, and what is wrong with it. The first wrong one takes the focus. */
export function useField({ values, wrong, candidates }: Unsent) {
  const t = useMessages(checkoutMessages)
  return (name: Typed) => ({
    name,
    label: t(name),
    defaultValue: values[name] ?? "",
    autoFocus: wrong[0] === name,
    error: wrong.includes(name) ? t(wrongWords(name, candidates)) : undefined,
  })
}

function wrongWords(name: Typed, candidates: Unsent["candidates"]) {
  if (name !== "commune" || candidates === null) return `error_${name}` as const
  return candidates.length > 0 ? "error_commune_which" : "error_commune_none"
}
