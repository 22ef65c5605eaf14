import { readdirSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, test } from "vitest"

const files = readdirSync(join(import.meta.dirname, "../src"))
  .filter((file) => !file.endsWith(".test.ts"))
  .map((file) => file.replace(/\.ts$/, ""))
  .sort()

async function exported(door: string): Promise<string[]> {
  const names = (await import(`../src/${door}.ts`)) as Record<string, unknown>
  return Object.keys(names).sort()
}

/** What other programs build on: these names stay, whatever is added beside them. */
describe.each([
  ["gs1", ["gtinCheckDigit", "parseGtin", "parseScan", "digitalLink"]],
  ["vietqr", ["vietQrPayload", "crc16"]],
  ["tax-code", ["isTaxCode"]],
  ["fold", ["fold"]],
  ["certificate", ["standing", "Certificate"]],
  ["sale", ["saleTotals", "Sale"]],
  ["command", ["Command", "fingerprint"]],
])("the door %s", (door, names) => {
  test(`holds ${names.join(", ")}`, async () =>
    expect(await exported(door)).toEqual(expect.arrayContaining(names)))
})

test("is reached by its own name from any package", async () => {
  const { fold } = (await import("@ocop/shared/fold")) as { fold: (text: string) => string }
  expect(fold("Đà Nẵng")).toBe("da nang")
})

test("no file is a barrel or a bag: each has exports, and none has a default", async () => {
  for (const file of files) {
    const names = await exported(file)
    expect(names, file).not.toContain("default")
    expect(file).not.toMatch(/^(index|utils|helpers|common|types)$/)
  }
}, 30_000)

test("what every door exports is pinned", async () => {
  const doors = await Promise.all(files.map(async (file) => `${file}: ${(await exported(file)).join(" ")}\n`))
  await expect(doors.join("")).toMatchFileSnapshot("surface.txt")
})
