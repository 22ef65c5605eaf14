import lighthouse, { type Result } from "lighthouse"
import { chromium } from "playwright-core"
import { findChromium } from "../chromium.ts"
import { freePort } from "../stack/ports.ts"

export const CATEGORIES = ["performance", "accessibility", "best-practices", "seo"] as const
export type Category = (typeof CATEGORIES)[number]

/** What Lighthouse says of a page on a phone: scores of 0–100, milliseconds, and why a score is not full. */
export interface Audit {
  scores: Record<Category, number>
  lcp_ms: number
  cls: number
  shortcomings: string[]
}

/** Audits pages one after another in a browser of its own, with Lighthouse's own throttling of a phone. */
export async function withAuditor<T>(
  work: (audit: (url: string) => Promise<Audit>) => Promise<T>,
): Promise<T> {
  const { executable, env } = await findChromium()
  const port = await freePort()
  const browser = await chromium.launch({
    executablePath: executable,
    args: ["--no-sandbox", "--disable-gpu", `--remote-debugging-port=${port}`],
    env: { ...process.env, ...env },
    handleSIGINT: false,
  })
  try {
    return await work(async (url) => {
      const run = await lighthouse(url, {
        port,
        output: "json",
        logLevel: "error",
        onlyCategories: [...CATEGORIES],
      })
      if (!run) throw new Error(`${url}: no answer from Lighthouse`)
      return auditOf(run.lhr)
    })
  } finally {
    await browser.close()
  }
}

function auditOf(result: Result): Audit {
  const figure = (id: string) => result.audits[id]?.numericValue ?? Number.NaN
  const scores = Object.fromEntries(
    CATEGORIES.map((name) => [name, Math.round((result.categories[name]?.score ?? 0) * 100)]),
  ) as Audit["scores"]
  return {
    scores,
    lcp_ms: figure("largest-contentful-paint"),
    cls: figure("cumulative-layout-shift"),
    shortcomings: CATEGORIES.filter((name) => name !== "performance" || scores[name] < 95).flatMap((name) =>
      (result.categories[name]?.auditRefs ?? [])
        .filter(({ id, weight }) => weight > 0 && (result.audits[id]?.score ?? 1) < 1)
        .map(
          ({ id }) => `${name}: ${id} ${result.audits[id]?.displayValue ?? result.audits[id]?.title ?? ""}`,
        ),
    ),
  }
}
