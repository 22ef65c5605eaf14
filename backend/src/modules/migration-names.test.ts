import { globSync } from "node:fs"
import { basename } from "node:path"
import { expect, it } from "vitest"

it("no two modules have a migration of one name: the list of those already run is shared, and the second would be skipped", () => {
  const names = globSync("*/migrations/*.ts", { cwd: __dirname }).map((path) => basename(path))
  expect(names.length).toBeGreaterThan(5)
  expect(new Set(names).size).toBe(names.length)
})
