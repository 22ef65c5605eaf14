import { readFileSync } from "node:fs"
import { join } from "node:path"
import { expect, it } from "vitest"
import { buildLookup, searchLookup } from "./lookup"

interface Searches {
  goods: { title: string; producer: string }[]
  searches: { q: string; finds: string[] }[]
}

const { goods, searches } = JSON.parse(
  readFileSync(join(import.meta.dirname, "../../../shared/fixtures/searches.json"), "utf8"),
) as Searches
const lookup = buildLookup(goods.map((one) => ({ ...one, gtin: null })))

it.each(searches)("the till finds for $q what the shop finds, in the same order", ({ q, finds }) => {
  for (const typed of [q, q.normalize("NFD")])
    expect(searchLookup(lookup, typed, [], 10).docs.map((doc) => goods[doc]?.title)).toEqual(finds)
})
