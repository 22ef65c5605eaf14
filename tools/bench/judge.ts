import type { Figure } from "../bench-case.ts"

export type Verdict = "met" | "missed" | "not judged" | "–"

/** A budget is met only if the worse end of the interval meets it. */
export function judge(figure: Figure, judged: boolean): Verdict {
  const { budget, value, low = value, high = value } = figure
  if (!budget) return "–"
  if (!judged) return "not judged"
  const met = "at_least" in budget ? low >= budget.at_least : high <= budget.at_most
  return met ? "met" : "missed"
}

export function written(value: number, unit: Figure["unit"]): string {
  const digits = Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 2
  const text = value.toLocaleString("en", { maximumFractionDigits: digits })
  return unit === "" ? text : `${text}${unit === "×" || unit === "/s" ? "" : " "}${unit}`
}

export function budgetText({ budget, unit }: Figure): string {
  if (!budget) return "–"
  return "at_least" in budget ? `≥ ${written(budget.at_least, unit)}` : `≤ ${written(budget.at_most, unit)}`
}

export function intervalText({ low, high, unit }: Figure): string {
  return low === undefined || high === undefined ? "–" : `${written(low, unit)} … ${written(high, unit)}`
}
