import type { SearchTypes } from "@medusajs/framework/types"
import { fold } from "@ocop/shared/fold"
import { Client } from "pg"
import type { BenchCase, BenchTools, Figure } from "../../tools/bench-case.ts" with {
  "resolution-mode": "import",
}
import { EmbeddedSearchService } from "../src/modules/search/service"
import { type Asked, corpus, type CorpusGoods, questions } from "./search-corpus"

const PAGE = 24
const BATCH = 1000
const FIRST = 20

const INDEX: SearchTypes.ResolvedSearchIndexDefinition = {
  ...{ name: "bench", entity: "product", primary_key: "id", provider: EmbeddedSearchService.identifier },
  fields: {
    id: { type: "keyword", filterable: true },
    title: { type: "text", searchable: { weight: 4 } },
    producer: { type: "text", searchable: { weight: 2 } },
    story: { type: "text", searchable: { weight: 1 } },
    price: { type: "integer", filterable: true, sortable: true },
    stars: { type: "integer", filterable: true, facetable: { types: ["value"] } },
  },
  settings: { typo_tolerance: { min_word_size_for_one_typo: 3, min_word_size_for_two_typos: 7 } },
  ...{ definition_hash: "bench", physical_name: "bench_goods", seed: async function* () {} },
}

interface Ground {
  client: Client
  engine: EmbeddedSearchService
  ask: (q: string, take?: number) => Promise<string[]>
  /** The goods whose title and maker hold all words of a text without marks. */
  holding: (plain: string) => Set<string>
}

/** The same goods in our engine and in a table with Postgres's own indexes, over titles and makers without marks. */
async function ground(tools: BenchTools, count: number): Promise<Ground> {
  const client = new Client({ connectionString: await tools.database(`bench_search_${count}`) })
  await client.connect()
  const manager = {
    execute: async (sql: string, params: unknown[] = []) => {
      let place = 0
      const numbered = sql.replace(/\?/g, () => `$${(place += 1)}`)
      return (await client.query<object>(numbered, params)).rows
    },
  }
  const engine = new EmbeddedSearchService({ manager })
  await engine.upsertIndex({ index: INDEX })
  await client.query("create table plain (id text primary key, words text not null)")
  const goods = corpus(count)
  for (let start = 0; start < goods.length; start += BATCH)
    await write(client, engine, goods.slice(start, start + BATCH))
  await client.query("create index plain_trgm on plain using gin (words gin_trgm_ops)")
  await client.query("create index plain_words on plain using gin (to_tsvector('simple', words))")
  await client.query("vacuum analyze plain")
  const ask = async (q: string, take = PAGE) => {
    const { hits } = await engine.search({
      ...{ index: INDEX, q, attributes_to_retrieve: ["id"], pagination: { skip: 0, take } },
      search_options: { match_strategy: "last" },
    })
    return hits.map(({ id }) => id)
  }
  await ask("")
  const held = goods.map((one) => ({ id: one.id, words: new Set(plainWords(one).split(" ")) }))
  const holding = (plain: string) => {
    const wanted = plain.split(" ")
    return new Set(held.filter(({ words }) => wanted.every((word) => words.has(word))).map(({ id }) => id))
  }
  return { client, engine, ask, holding }
}

async function write(client: Client, engine: EmbeddedSearchService, goods: CorpusGoods[]): Promise<void> {
  await engine.upsertDocuments({
    index: INDEX.physical_name,
    definition: INDEX,
    documents: goods.map((one) => ({ ...one })),
  })
  await client.query("insert into plain select * from unnest($1::text[], $2::text[])", [
    goods.map(({ id }) => id),
    goods.map(plainWords),
  ])
}

const plainWords = ({ title, producer }: CorpusGoods) => fold(`${title} ${producer}`)

const SIMILAR = `select id from plain where $1 <% words order by $1 <<-> words limit ${FIRST}`
const BEGINNING = `select id from plain, to_tsquery('simple', $1) q where to_tsvector('simple', words) @@ q
  order by ts_rank(to_tsvector('simple', words), q) desc limit ${PAGE}`

async function similar({ client }: Ground, q: string): Promise<string[]> {
  return (await client.query<{ id: string }>(SIMILAR, [fold(q)])).rows.map(({ id }) => id)
}

async function beginning({ client }: Ground, q: string): Promise<void> {
  await client.query(BEGINNING, [`${fold(q).trim().split(" ").join(" & ")}:*`])
}

/** The 95th percentile of some questions one after the other. */
async function p95(
  tools: BenchTools,
  asked: readonly Asked[],
  ask: (q: string) => Promise<unknown>,
): Promise<number> {
  const times: number[] = []
  for (const { q } of asked) times.push(await tools.time(() => ask(q)))
  return tools.percentile(times, 95)
}

/** Of misspelled words: how much of the first goods found is what was meant, and how much of Postgres's first ours has at all. */
async function recall(at: Ground, asked: readonly Asked[]) {
  const shares = { ours: 0, theirs: 0, both: 0 }
  for (const { q, meant } of asked) {
    const found = await at.ask(q, 100_000)
    const theirs = await similar(at, q)
    const right = at.holding(meant)
    const share = (ids: readonly string[], of: ReadonlySet<string>) =>
      ids.filter((id) => of.has(id)).length / Math.max(1, Math.min(FIRST, of.size))
    shares.ours += share(found.slice(0, FIRST), right) / asked.length
    shares.theirs += share(theirs, right) / asked.length
    shares.both += share(found, new Set(theirs)) / asked.length
  }
  return shares
}

const ms = (tools: BenchTools, values: number[]) => `${tools.percentile(values, 50).toFixed(1)} ms`

async function run(tools: BenchTools): Promise<Figure[]> {
  const [few, many] = tools.quick ? [2_000, 20_000] : [10_000, 100_000]
  const asked = questions(tools.quick ? 40 : 200)
  const of = (kind: Asked["kind"]) => asked.filter((one) => one.kind === kind)
  const large = await ground(tools, many)
  tools.say("against word_similarity")
  const against = await tools.rounds(
    "time",
    () => p95(tools, asked, large.ask),
    () => p95(tools, asked.slice(0, 40), (q) => similar(large, q)),
  )
  tools.say("beginnings against tsquery")
  const beginnings = await tools.rounds(
    "time",
    () => p95(tools, of("prefix"), large.ask),
    () => p95(tools, of("prefix"), (q) => beginning(large, q)),
  )
  tools.say("what misspelled words find")
  const found = await recall(large, of("typo"))
  const small = await ground(tools, few)
  const grown = await tools.rounds(
    "time",
    () => p95(tools, asked, small.ask),
    () => p95(tools, asked, large.ask),
  )
  await large.client.end()
  await small.client.end()
  const documents = `${many} documents`
  return [
    {
      name: `search, ${documents}: p95 over words, beginnings, words without marks and misspelled ones`,
      ...{ unit: "ms", ...tools.middle(against.ours), budget: { at_most: 25 } },
    },
    {
      name: `search, ${documents}: pg_trgm word_similarity ÷ ours, p95`,
      ...{ unit: "×", value: against.ratio, low: against.low, high: against.high, budget: { at_least: 10 } },
      raw: `ours ${ms(tools, against.ours)}, pg_trgm ${ms(tools, against.base)}`,
    },
    {
      name: `beginnings of words, ${documents}: Postgres tsquery ÷ ours, p95`,
      ...{ unit: "×", value: beginnings.ratio, low: beginnings.low, high: beginnings.high },
      ...{
        budget: { at_least: 1 },
        raw: `ours ${ms(tools, beginnings.ours)}, tsquery ${ms(tools, beginnings.base)}`,
      },
    },
    {
      name: `misspelled words, ${documents}: of what was meant, found among the first ${FIRST}, ours ÷ word_similarity's`,
      ...{ unit: "×", value: found.ours / found.theirs, budget: { at_least: 0.95 } },
      raw: `ours ${found.ours.toFixed(3)}, pg_trgm ${found.theirs.toFixed(3)}; ours has ${found.both.toFixed(3)} of what pg_trgm puts first, meant or not`,
    },
    {
      name: `search: p95 at ${many} ÷ at ${few} documents`,
      ...{ unit: "×", value: grown.ratio, low: grown.low, high: grown.high, budget: { at_most: 10 } },
      raw: `${many}: ${ms(tools, grown.base)}, ${few}: ${ms(tools, grown.ours)}`,
    },
  ]
}

export const bench: BenchCase = { id: "search", title: "Searching the shop", run }
