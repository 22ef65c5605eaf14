import type { Figure } from "../bench-case.ts"
import { budgetText, intervalText, judge, written, type Verdict } from "./judge.ts"

/** What one case found. */
export interface CaseResult {
  id: string
  title: string
  day: string
  load: number
  judged: boolean
  seconds: number
  /** Processor, memory, system and Node it ran on. */
  machine: string
  figures: Figure[]
}

interface Row {
  figure: string
  value: string
  interval: string
  budget: string
  verdict: Verdict
  raw: string
}

function rows({ figures, judged }: CaseResult): Row[] {
  return figures.map((figure) => ({
    figure: figure.name,
    value: written(figure.value, figure.unit),
    interval: intervalText(figure),
    budget: budgetText(figure),
    verdict: judge(figure, judged),
    raw: figure.raw ?? "",
  }))
}

export function missed(result: CaseResult): number {
  return rows(result).filter(({ verdict }) => verdict === "missed").length
}

export function table(result: CaseResult): string {
  const lines = [
    ["figure", "value", "95 % interval", "budget", "verdict"],
    ...rows(result).map((row) => [row.figure, row.value, row.interval, row.budget, row.verdict]),
  ]
  const widths = [0, 1, 2, 3, 4].map((at) => Math.max(...lines.map((cells) => cells[at]?.length ?? 0)))
  const aligned = lines.map(
    (cells) => `  ${cells.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join("   ")}`,
  )
  const raws = rows(result).flatMap(({ figure, raw }) => (raw === "" ? [] : [`  ${figure}: ${raw}`]))
  return [...aligned, ...raws].map((line) => line.trimEnd()).join("\n")
}

/** A section of the page of benchmarks. */
export function markdown(result: CaseResult): string {
  const body = rows(result).map(
    ({ figure, value, interval, budget, verdict, raw }) =>
      `| ${figure} | ${value} | ${interval} | ${budget} | ${verdict} | ${raw.replaceAll("|", "/")} |`,
  )
  return [
    `### ${result.title}`,
    "",
    `\`npm run bench -- ${result.id}\`, ${result.day}, ${result.machine}, load before the start ${result.load.toFixed(2)}.`,
    "",
    "| Figure | Value | 95 % interval | Budget | Verdict | Plain numbers |",
    "|---|---|---|---|---|---|",
    ...body,
    "",
  ].join("\n")
}
