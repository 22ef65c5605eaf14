import { readFileSync } from "node:fs"
import { createServer } from "node:http"
import type { AddressInfo } from "node:net"
import { askStore } from "../../ask-store.ts"
import type { BenchCase, BenchTools, Figure } from "../../bench-case.ts"
import type { Demo } from "../../demo.ts"
import { type Audit, withAuditor } from "../../lighthouse/audit.ts"

const ROUNDS = 7

/** When the largest thing of a page stands, on Lighthouse's phone, against a bare page that shows the same picture. */
export const bench: BenchCase = {
  id: "vitals",
  title: "Largest paint on a phone with Lighthouse's slow network and processor",
  async run(tools) {
    const { demo_json } = await tools.stack()
    const demo = JSON.parse(readFileSync(demo_json, "utf8")) as Demo
    const goods = await firstGoods(demo)
    const bare = await bareServer(`${demo.storefront}${goods.image}`, goods.title)
    try {
      return await withAuditor((audit) => measure(tools, audit, demo, goods.handle, bare.url))
    } finally {
      await bare.stop()
    }
  },
}

async function measure(
  tools: BenchTools,
  audit: (url: string) => Promise<Audit>,
  { storefront }: Demo,
  handle: string,
  bare: string,
): Promise<Figure[]> {
  const figures: Figure[] = []
  for (const [name, path] of [
    ["home", "/"],
    ["list", "/products"],
    ["product", `/products/${handle}`],
  ] as const) {
    const shifts: number[] = []
    const ours = async () => {
      const { lcp_ms, cls } = await audit(`${storefront}${path}`)
      shifts.push(cls)
      return lcp_ms
    }
    const {
      ours: times,
      base,
      ratio,
      low,
      high,
    } = await tools.rounds("rate", ours, async () => (await audit(bare)).lcp_ms, tools.quick ? 1 : ROUNDS)
    const lcp = tools.middle(times)
    const raw = `the bare page ${Math.round(tools.middle(base).value)} ms`
    figures.push(
      { name: `${name}: largest paint`, unit: "ms", ...lcp, budget: { at_most: 1500 } },
      {
        name: `${name}: largest paint ÷ the bare page's`,
        unit: "×",
        value: ratio,
        low,
        high,
        budget: { at_most: 1.3 },
        raw,
      },
      {
        name: `${name}: layout shift, the worst`,
        unit: "",
        value: Math.max(...shifts),
        budget: { at_most: 0.02 },
      },
    )
  }
  return figures
}

async function firstGoods(demo: Demo): Promise<{ handle: string; title: string; image: string }> {
  const { items } = (await askStore(demo, "/store/goods?in_stock=true&stars=5&limit=1")) as {
    items: { handle: string; title: string; image: string }[]
  }
  const [goods] = items
  if (!goods) throw new Error("the demo has nothing with five stars")
  return goods
}

/** A page with a heading and the picture and nothing else: no style, no type, no code. */
async function bareServer(picture: string, title: string): Promise<{ url: string; stop(): Promise<void> }> {
  const image = Buffer.from(await (await fetch(picture)).arrayBuffer())
  const page = `<!DOCTYPE html><html lang="vi"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
    <title>${title}</title><h1>${title}</h1><img src="/picture.svg" alt="" width="390" height="260">`
  const server = createServer((request, response) => {
    if (request.url === "/picture.svg") response.setHeader("content-type", "image/svg+xml").end(image)
    else response.setHeader("content-type", "text/html; charset=utf-8").end(page)
  })
  await new Promise<void>((resolve) => server.listen(0, resolve))
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}/`,
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  }
}
