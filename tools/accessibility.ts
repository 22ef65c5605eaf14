import { readFileSync } from "node:fs"
import { createRequire } from "node:module"
import type { Page } from "playwright-core"

interface Violation {
  id: string
  impact: string | null
  help: string
  nodes: { target: string[] }[]
}

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8")

/** Colours on their way are no colours of the page. */
const settle = `Promise.all(document.getAnimations()
  .filter((running) => Number.isFinite(running.effect.getComputedTiming().endTime))
  .map((running) => running.finished.catch(() => undefined))).then(() => undefined)`

/** What axe calls serious or critical on the page as it stands, or `all` it finds: one line each, naming the rule and the places. */
export async function accessibilityFaults(page: Page, { all = false } = {}): Promise<string[]> {
  await page.evaluate(settle)
  await page.evaluate(axe)
  const violations = await page.evaluate(async () => {
    const runner = (globalThis as unknown as { axe: { run: () => Promise<{ violations: Violation[] }> } }).axe
    return (await runner.run()).violations
  })
  return violations
    .filter(({ impact }) => all || impact === "serious" || impact === "critical")
    .map(({ id, help, nodes }) => `${id}: ${help} (${nodes.map((node) => node.target.join(" ")).join(", ")})`)
}
