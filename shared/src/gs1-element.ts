import { err, ok, type Result } from "./result"

/** One application identifier with its value, as a scanned carrier holds it. */
export interface Element {
  ai: string
  value: string
}

export const FNC1 = "\x1D"

/**
 * Whole length, identifier included, of elements that end without a separator, by the first two digits
 * (GS1 General Specifications, figure "pre-defined length of element strings").
 */
const PREDEFINED_LENGTH: Readonly<Record<string, number>> = {
  ...{ "00": 20, "01": 16, "02": 16, "03": 16, "04": 18, "20": 4, "41": 16 },
  ...Object.fromEntries(["11", "12", "13", "14", "15", "16", "17", "18", "19"].map((start) => [start, 8])),
  ...Object.fromEntries(["31", "32", "33", "34", "35", "36"].map((start) => [start, 10])),
}

/** How many digits the identifier itself has, for those whose value we read or have to step over by length. */
function identifierLength(start: string): number {
  if (start === "41") return 3
  return start >= "31" && start <= "36" ? 4 : 2
}

/** Elements one after another, variable ones ended by FNC1. Errors: `ai_unreadable` and `ai_cut_short` with the place. */
export function splitElementString(text: string): Result<Element[]> {
  const elements: Element[] = []
  let rest = text
  while (rest !== "") {
    const start = rest.slice(0, 2)
    if (!/^\d\d$/.test(start))
      return err({ code: "ai_unreadable", field: "code", detail: { at: rest.slice(0, 4) } })
    const idLength = identifierLength(start)
    const fixed = PREDEFINED_LENGTH[start]
    const separator = rest.indexOf(FNC1)
    const end = fixed ?? (separator < 0 ? rest.length : separator)
    const element = rest.slice(0, end)
    const ai = element.slice(0, idLength)
    if (element.length < (fixed ?? idLength + 1) || element.includes(FNC1)) {
      return err({ code: "ai_cut_short", field: ai, detail: { ai } })
    }
    elements.push({ ai, value: element.slice(idLength) })
    rest = rest.slice(end)
    if (rest.startsWith(FNC1)) rest = rest.slice(1)
  }
  return ok(elements)
}

/** `(01)…(10)…` as people write it below a bar code; `\(` stands for a bracket inside a value. */
export function splitBracketed(text: string): Result<Element[]> {
  const elements: Element[] = []
  let rest = text.trim()
  while (rest !== "") {
    const [whole = "", ai = "", value = ""] = /^\((\d{2,4})\)((?:\\\(|(?!\(\d{2,4}\)).)*)/s.exec(rest) ?? []
    if (whole === "") return err({ code: "ai_unreadable", field: "code", detail: { at: rest.slice(0, 6) } })
    if (value.trim() === "") return err({ code: "ai_cut_short", field: ai, detail: { ai } })
    elements.push({ ai, value: value.trim().replaceAll("\\(", "(") })
    rest = rest.slice(whole.length)
  }
  return ok(elements)
}
