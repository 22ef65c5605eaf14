import { expect, test } from "vitest"
import { codeQuery } from "./linkset.ts"

test.each([
  ["/01/08938500000010", "gtin=08938500000010"],
  ["/01/08938500000010/10/L%2F1", "gtin=08938500000010&lot=L%2F1"],
  ["/01/08938500000010/22/2A/10/L1/21/S1/", "gtin=08938500000010&cpv=2A&lot=L1&serial=S1"],
  ["/01/08938500000010/21/S1/10/L1", null],
  ["/01/08938500000010/10/%E1%BB", null],
  ["/01/abc", null],
  ["/products/01/08938500000010", null],
])("GS1 Digital Link: the path %s asks for %s", (path, query) => {
  expect(codeQuery(path)?.toString() ?? null).toBe(query)
})
