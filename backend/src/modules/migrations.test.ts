import { readdirSync } from "node:fs"
import { basename } from "node:path"
import { expect, test } from "vitest"

test("no two migrations have one name: what one module has run, another would never run", () => {
  const names = readdirSync(__dirname, { recursive: true, encoding: "utf8" })
    .filter((file) => /\/migrations\/Migration\d+\.ts$/.test(file))
    .map((file) => basename(file))
  expect(names.length).toBeGreaterThan(0)
  expect(names.filter((name, place) => names.indexOf(name) !== place)).toEqual([])
})
