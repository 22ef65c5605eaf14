import { container } from "@medusajs/framework"
import { ContainerRegistrationKeys, defineSearchIndex, search } from "@medusajs/framework/utils"
import { dayOf } from "@ocop/shared/day"
import { allDocuments } from "../read/search/goods-documents"

/** How much a word counts by where it stands. */
const [TITLE, AROUND, STORY] = [4, 2, 1]

/**
 * What the shop sells, one document for each product and sales channel. No event says all that changes it (price lists and
 * their days, certificates that end, imports), so it is kept true by the change log of the shop's tables and by sweeps.
 */
export default defineSearchIndex({
  name: "goods",
  entity: "product",
  fields: search.define({
    id: search.keyword().filterable().sortable(),
    sales_channel_ids: search.keyword().array().filterable().retrievable(false),
    status: search.keyword().filterable().retrievable(false),
    product_id: search.keyword().filterable(),
    handle: search.keyword(),
    title: search.text().searchable({ weight: TITLE }).sortable(),
    producer: search.text().searchable({ weight: AROUND }),
    producer_handle: search.keyword().filterable().facetable(),
    commune: search.keyword().searchable({ weight: AROUND }).filterable().facetable(),
    district: search.keyword().searchable({ weight: AROUND }).filterable().facetable(),
    set: search.keyword().filterable().facetable(),
    group: search.keyword().filterable().facetable(),
    kinds: search.text().array().searchable({ weight: AROUND }).retrievable(false),
    tags: search.keyword().array().searchable({ weight: AROUND }).filterable().facetable(),
    standards: search.keyword().array().filterable().facetable(),
    points: search.keyword().array().filterable().facetable(),
    stars: search
      .integer()
      .filterable()
      .sortable()
      .facetable({ types: ["value"] }),
    state: search.keyword().filterable().facetable(),
    price: search.integer().filterable().sortable().facetable(),
    in_stock: search.boolean().filterable().facetable(),
    created_at: search.date().sortable(),
    story: search.text().array().searchable({ weight: STORY }).retrievable(false),
    digest: search.keyword(),
  }),
  settings: {
    // Vietnamese syllables are short: most have three to five letters.
    typo_tolerance: { min_word_size_for_one_typo: 3, min_word_size_for_two_typos: 7 },
    provider_options: {
      meilisearch: {
        rankingRules: ["words", "typo", "attribute", "exactness", "proximity", "sort"],
        pagination: { maxTotalHits: 1_000_000 },
      },
    },
  },
  async *seed({ catchup }) {
    // What changed meanwhile is found by following the change log.
    if (catchup) return
    const db = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
    for await (const documents of allDocuments(container, db, dayOf(Date.now())))
      yield [{ action: "upsert", documents }]
  },
})
