import { expect, test } from "vitest"
import { faultsOf, readFeatures } from "./feature-table.ts"

const head = "# Features\n\n| id | feature | demand | tests |\n|---|---|---|---|\n"
const exists = (path: string) => path === "shared/src/gs1.test.ts"
const faults = (rows: string) => faultsOf(readFeatures(head + rows), exists)

test("a claim with an existing test passes", () => {
  expect(faults("| scan-gs1 | Reads GS1 codes | QN-13 | `shared/src/gs1.test.ts` |\n")).toEqual([])
})

test("a claim without a test, with a missing one, or with a file that is none fails", () => {
  expect(faults("| a | Claim | – |  |")).toEqual(["a: no test proves it"])
  expect(faults("| a | Claim | – | pos/gone.test.ts |")).toEqual(["a: pos/gone.test.ts does not exist"])
  expect(faults("| a | Claim | – | shared/src/gs1.ts |")).toEqual(["a: shared/src/gs1.ts is no test file"])
})

test("an id is kebab-case and given once; the demand is said or denied", () => {
  const row = "| a | Claim | – | shared/src/gs1.test.ts |\n"
  expect(faults(row + row)).toEqual(["a: the id is given twice"])
  expect(faults("| A b | Claim |  | shared/src/gs1.test.ts |")).toEqual([
    "A b: the id is not words joined by hyphens",
    "A b: the demand is empty; write – where there is none",
  ])
})

test("an empty table is a fault", () => {
  expect(faults("")).toEqual(["the table is empty"])
})
