import { execFileSync } from "node:child_process"
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { dirname, join } from "node:path"
import { afterAll, beforeAll, expect, test } from "vitest"
import { root } from "../root.ts"

interface Report {
  summary: { violations: { rule: { name: string }; from: string; to: string }[] }
}

/** A forbidden import, and the rule that must see it. */
const planted: [rule: string, from: string, to: string][] = [
  ["no-cycles", "backend/src/read/a.ts", "backend/src/read/b.ts"],
  ["shared-is-pure", "shared/src/money.ts", "node:fs"],
  ["apps-are-islands", "pos/src/sync/push.ts", "backend/src/read/b.ts"],
  ["tools-are-outside", "storefront/app/lib/format.ts", "tools/root.ts"],
  ["modules-are-islands", "backend/src/modules/fair/service.ts", "backend/src/modules/ledger/service.ts"],
  ["read-imports-shared-only", "backend/src/read/c.ts", "backend/src/modules/ledger/service.ts"],
  ["links-join-modules-only", "backend/src/links/x.ts", "backend/src/read/b.ts"],
  ["workflows-below-api", "backend/src/workflows/x.ts", "backend/src/api/route.ts"],
  ["nobody-imports-entries", "backend/src/api/route.ts", "backend/src/jobs/sweep.ts"],
  ["features-are-islands", "pos/src/features/selling/grid.ts", "pos/src/features/shift/open.ts"],
  [
    "features-are-islands",
    "storefront/app/shop/features/cart/lines.ts",
    "storefront/app/shop/features/goods/card.ts",
  ],
  ["surfaces-are-islands", "storefront/app/shop/routes/home.ts", "storefront/app/office/session.ts"],
  [
    "lib-and-ui-are-below-features",
    "storefront/app/ui/price.ts",
    "storefront/app/shop/features/goods/card.ts",
  ],
  ["pos-core-is-pure", "pos/src/core/cart.ts", "pos/src/storage/outbox.ts"],
  ["pos-layers", "pos/src/devices/scanner.ts", "pos/src/ui/button.ts"],
  ["till-is-below-features", "pos/src/till/cart.ts", "pos/src/features/shift/open.ts"],
  ["storage-is-below-sync", "pos/src/storage/outbox.ts", "pos/src/sync/pull.ts"],
  ["one-door-to-dexie", "pos/src/sync/push.ts", "node_modules/dexie/index.js"],
  ["nobody-imports-the-top", "pos/src/features/shift/open.ts", "pos/src/app/main.ts"],
  [
    "nobody-imports-a-route",
    "storefront/app/shop/features/goods/card.ts",
    "storefront/app/shop/routes/home.ts",
  ],
  ["no-barrels", "pos/src/ui/button.ts", "pos/src/ui/index.ts"],
  ["resolvable", "pos/src/ui/button.ts", "pos/src/ui/gone.ts"],
]

const allowed: [from: string, to: string][] = [
  ["backend/src/api/health.ts", "backend/src/workflows/y.ts"],
  ["backend/src/workflows/y.ts", "backend/src/modules/fair/service.ts"],
  ["pos/src/features/selling/grid.ts", "pos/src/till/cart.ts"],
  ["storefront/app/shop/routes/home.ts", "storefront/app/shop/features/cart/lines.ts"],
]

let folder = ""
let found: Report["summary"]["violations"] = []

function specifier(from: string, to: string): string {
  if (to.startsWith("node:")) return to
  if (to.startsWith("node_modules/")) return to.split("/")[1] ?? ""
  const up = "../".repeat(dirname(from).split("/").length)
  return `${up}${to}`
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "ocop-boundaries-"))
  const imports: [from: string, to: string][] = [
    ...planted.map(([, from, to]): [string, string] => [from, to]),
    ["backend/src/read/b.ts", "backend/src/read/a.ts"],
    ...allowed,
  ]
  const files = new Map<string, string>()
  for (const [from, to] of imports) {
    files.set(from, `${files.get(from) ?? ""}import "${specifier(from, to)}"\n`)
    if (!to.startsWith("node:") && !to.endsWith("gone.ts")) files.set(to, files.get(to) ?? "")
  }
  for (const [path, text] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), `${text}export {}\n`)
  }
  writeFileSync(join(folder, "node_modules/dexie/package.json"), '{"name": "dexie", "main": "index.js"}')
  const cruiser = join(root, "node_modules/dependency-cruiser/bin/dependency-cruiser.mjs")
  const config = join(root, ".dependency-cruiser.cjs")
  const args = [
    cruiser,
    "--config",
    config,
    "--output-type",
    "json",
    "shared",
    "backend",
    "storefront",
    "pos",
    "tools",
  ]
  const output = execFileSync(process.execPath, args, { cwd: folder, encoding: "utf8", maxBuffer: 1e8 })
  found = (JSON.parse(output) as Report).summary.violations
}, 60_000)

afterAll(() => rmSync(folder, { recursive: true, force: true }))

test.each(planted)("%s sees %s → %s", (rule, from, to) => {
  const seen = found.filter((violation) => violation.from === from && violation.rule.name === rule)
  const target = to.startsWith("node:") ? to.slice("node:".length) : to
  expect(
    seen.map((violation) => violation.to).some((path) => path.endsWith(target.replace(/^.*\.\.\//, ""))),
  ).toBe(true)
})

test.each(allowed)("%s → %s is allowed", (from, to) => {
  expect(found.filter((violation) => violation.from === from && violation.to === to)).toEqual([])
})
