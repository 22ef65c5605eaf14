import { readFileSync } from "node:fs"
import { join } from "node:path"
import { expect, it } from "vitest"
import { MemoryIndex } from "./memory-index"

interface Searches {
  goods: { title: string; producer: string }[]
  searches: { q: string; finds: string[] }[]
  misspelled: { q: string; finds: string[] }[]
}

const { goods, searches, misspelled } = JSON.parse(
  readFileSync(join(__dirname, "../../../../../shared/fixtures/searches.json"), "utf8"),
) as Searches

const index = new MemoryIndex({
  texts: [
    { path: "title", weight: 4 },
    { path: "producer", weight: 2 },
  ],
  values: [],
  typos: { one: 3, two: 7 },
})
for (const one of goods) index.put(one.title, one)

it.each([...searches, ...misspelled])("finds for $q what shoppers expect, in their order", ({ q, finds }) => {
  const { page } = index.search({
    ...{ q, match: "last", mistakes: true, filter: null, order: [], facets: [], skip: 0, take: 10 },
  })
  expect(page.map(({ id }) => id)).toEqual(finds)
})
