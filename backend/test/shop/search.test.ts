import { readFileSync } from "node:fs"
import { join } from "node:path"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { SearchTypes } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { type GoodsList, Suggestions } from "@ocop/shared/goods"
import { flushCounts } from "../../src/modules/footfall/tally"
import { sweepGoods } from "../../src/workflows/search/sweep-goods"
import { SearchState } from "@ocop/shared/search-state"
import { inApp } from "../app"
import { officerHeaders } from "../officer"
import { enginesThatAnswer, type SearchEngine } from "../search-engines"
import { fillShelf, SHELF_KEY } from "../shelf-goods"

interface Search {
  q: string
  finds: string[]
}

const { goods, searches, misspelled } = JSON.parse(
  readFileSync(join(__dirname, "../../../shared/fixtures/searches.json"), "utf8"),
) as { goods: { title: string; producer: string }[]; searches: Search[]; misspelled: Search[] }

inApp(
  ({ api, getContainer }) => {
    const knex = (): Knex => getContainer().resolve(ContainerRegistrationKeys.PG_CONNECTION)
    const asShopper = { headers: { "x-publishable-api-key": SHELF_KEY }, validateStatus: () => true }
    const list = async (query: Record<string, string>) => {
      const answer = await api.get(`/store/goods?${new URLSearchParams(query).toString()}`, asShopper)
      return answer.data as GoodsList & { code?: string }
    }
    /** With the engine's answer, which a busy machine may not give in time. */
    const ranked = async (query: Record<string, string>): Promise<GoodsList> => {
      let answer: GoodsList | null = null
      const isRanked = async () => !(answer = await list(query)).degraded
      await expect.poll(isRanked, { timeout: 20_000, interval: 200 }).toBe(true)
      if (!answer) throw new Error("no answer")
      return answer
    }
    const titles = async (q: string) => (await ranked({ q })).items.map(({ title }) => title)
    const search = (body: object) => api.post("/store/search", body, asShopper)

    /** The goods of the word list, each of a maker of its own; the first is held at a sales point. */
    beforeEach(async () => {
      await fillShelf((sql) => knex().raw(sql), goods.length)
      for (const [place, { title, producer }] of goods.entries()) {
        const number = place + 1
        await knex()("product")
          .where({ id: `prod_${number}` })
          .update({ title })
        const maker = { id: `prdr_w${number}`, handle: `maker-${number}`, legal_form: "cooperative" }
        const where = { province_code: "48", commune_name: "Xã Bình Sơn", old_district: "Quận Bảy" }
        await knex()("producer").insert({ ...maker, ...where, name: producer, name_folded: producer })
        await knex()("registration")
          .where({ id: `reg_${number}` })
          .update({ producer_id: maker.id, product_set: "handicraft", product_group: "craft" })
      }
      await sweepGoods(getContainer())
    })

    it("every engine that answers holds the contract: words, marks, mistakes, filters, facets, orders, writes", async () => {
      const definition = getContainer().resolve(Modules.SEARCH).getIndex("goods")
      const { engines, unreached } = await enginesThatAnswer(knex())
      for (const [name, why] of unreached) process.stdout.write(`not tried: ${name} (${why})\n`)
      expect(engines.map(({ name }) => name)).toContain("embedded")
      for (const engine of engines) await holdsContract(engine, definition)
    })

    it("the shop's list finds the word list's goods in its order, and says when it searched without the engine", async () => {
      for (const { q, finds } of searches) expect(await titles(q), q).toEqual(finds)
      for (const { q, finds } of misspelled)
        expect((await titles(q)).slice(0, finds.length), q).toEqual(finds)
      const [cheap] = (await list({ q: "mật ong", sort: "price" })).items
      const { items, facets } = await ranked({ q: "mat ogn", price_to: String(cheap?.price ?? 0) })
      expect(items.map(({ id }) => id)).toEqual([cheap?.id])
      expect(facets.in_stock).toBeLessThanOrEqual(1)

      const alone = await knex().transaction(async (trx) => {
        await trx.raw("lock table search_postgres_index in access exclusive mode")
        return list({ q: "mật ong" })
      })
      const found = alone.items.map(({ title }) => title).slice(0, 2)
      expect([alone.degraded, found]).toEqual([true, ["Mật ong rừng", "Sâm Ngọc Linh ngâm mật ong"]])
      expect((await ranked({ q: "mat ogn" })).count).toBeGreaterThanOrEqual(2)
    })

    it("goods, phrases and makers are offered while a shopper types", async () => {
      const typed = async (q: string) =>
        Suggestions.parse((await api.get(`/store/suggestions?q=${encodeURI(q)}`, asShopper)).data)
      const { goods: offered, phrases } = await typed("nuoc ma")
      expect(offered.map(({ title }) => title)).toEqual(["Nước mắm", "Nước mắm Cửa Khe đặc biệt"])
      expect(phrases[0]).toBe("nước mắm")
      expect((await typed("tra my")).producers.map(({ name }) => name).sort()).toEqual([
        "HTX Nam Trà My",
        "HTX Trà My",
      ])
      await knex()("registration").where({ id: "reg_12" }).update({ product_set: "other_alcohol" })
      const drinks = async (q: string) => {
        const { goods: found, phrases: told } = await typed(q)
        return [found.map(({ title }) => title), told]
      }
      await expect.poll(() => drinks("ruou"), { timeout: 20_000 }).toEqual([[], []])
      expect((await drinks("ruou&of_age=true"))[0]).toEqual(["Rượu cần"])
      const answer = await api.get(`/store/suggestions?q=${"a".repeat(101)}`, asShopper)
      expect([answer.status, (answer.data as { code?: string }).code]).toEqual([400, "query_too_long"])
    })

    it("a list that is looked through for a text nobody sells counts no miss itself: programs ask for it too", async () => {
      for (const q of ["zzqx", "Sầu riêng"]) expect((await list({ q })).count).toBe(0)
      await flushCounts(knex())
      const misses = knex()("footfall")
        .where({ kind: "search_miss" })
        .whereIn("subject", ["zzqx", "sau rieng"])
      expect(await misses).toEqual([])
    })

    it("what plain SQL changes is in the index within seconds; what a change lost is found by the sweep, mended and kept", async () => {
      const price = async () => {
        const answer = await search({ entity: "goods", filters: { product_id: "prod_3" }, fields: ["price"] })
        return (answer.data as { results: SearchTypes.SearchResult[] }).results[0]?.hits[0]?.document.price
      }
      const changed = { amount: 777, raw_amount: { value: "777", precision: 20 } }
      await knex()("price").where({ id: "price_3" }).update(changed)
      await expect.poll(price, { timeout: 60_000 }).toBe(777)

      const [index] = (await knex().raw<{ rows: { table_name: string }[] }>(SERVED)).rows
      const table = index?.table_name ?? ""
      await knex()(table).where({ id: "sc_shelf-prod_1" }).delete()
      await knex()(table)
        .where({ id: "sc_shelf-prod_2" })
        .update({ document: knex().raw(`document || '{"digest": "old"}'`) })
      await knex().raw(
        `insert into ?? (id, document, indexed) select 'sc_shelf-gone', document || '{"id": "sc_shelf-gone"}', indexed from ?? where id = 'sc_shelf-prod_3'`,
        [table, table],
      )
      const documents = goods.length
      expect(await sweepGoods(getContainer())).toMatchObject({ documents, missing: 1, stale: 1, surplus: 1 })
      expect(await sweepGoods(getContainer())).toMatchObject({ documents, missing: 0, stale: 0, surplus: 0 })
      const agriculture = await officerHeaders(getContainer(), api, "tim-kiem", [{ role: "agriculture" }])
      const state = SearchState.parse((await api.get("/office/search", agriculture)).data)
      expect(state).toMatchObject({ engine: "search-embedded", documents })
      expect(state.sweeps.slice(0, 2).map(({ missing, surplus }) => [missing, surplus])).toEqual([
        [0, 0],
        [1, 1],
      ])
      const inspector = await officerHeaders(getContainer(), api, "thanh-tra", [{ role: "inspector" }])
      const refused = await api.get("/office/search", { ...inspector, validateStatus: () => true })
      expect(refused.status).toBe(403)
    })

    it("what a killed server had locked holds up no search, and what it was writing for ten seconds at most", async () => {
      const locking = getContainer().resolve(Modules.LOCKING)
      const locks = knex()("locking").whereIn("id", ["search:goods", "search:seed:goods"])
      const left = await locking.execute(["search:goods", "search:seed:goods"], async () => {
        const soon = knex().raw("now() + interval '2 seconds'")
        const seconds = await locks
          .clone()
          .select(knex().raw("extract(epoch from expiration - now()) as seconds"))
        await locks.clone().update({ owner_id: "killed", expiration: soon })
        return seconds as { seconds: string }[]
      })
      expect(left.map(({ seconds }) => Number(seconds) <= 10)).toEqual([true, true])
      expect((await ranked({ q: "mat ogn" })).count).toBeGreaterThan(0)
      expect(await locks.clone().where({ owner_id: "killed" })).toHaveLength(2)
      expect(await sweepGoods(getContainer())).toMatchObject({ documents: goods.length, trouble: null })
    })

    it("an index that nobody finished is filled once, whoever finds it so at the same time", async () => {
      const index = knex()("search_index").where({ name: "goods" })
      const [before] = await index.clone().select<{ active_version: number }[]>("active_version")
      const [served] = (await knex().raw<{ rows: { name: string }[] }>(SERVED)).rows
      await knex()("search_postgres_index").where({ name: served?.name }).del()
      await index.clone().update({ active_version: null })
      const sweeps = await Promise.all([sweepGoods(getContainer()), sweepGoods(getContainer())])
      expect(sweeps.map((sweep) => [sweep?.documents, sweep?.trouble])).toEqual([
        [goods.length, null],
        [goods.length, null],
      ])
      expect(await index.clone().select("active_version")).toEqual([
        { active_version: Number(before?.active_version) + 1 },
      ])
      expect(await titles("mat ogn")).toEqual(["Mật ong rừng", "Sâm Ngọc Linh ngâm mật ong"])
    })

    it("no text, filter or page reaches beyond what is on sale in the caller's channel, or breaks the search", async () => {
      await knex()("product").where({ id: "prod_5" }).update({ status: "draft" })
      await knex()("product_sales_channel")
        .where({ product_id: "prod_6" })
        .update({ sales_channel_id: "sc_other" })
      await sweepGoods(getContainer())
      const found = async (filters: object) => {
        const answer = await search({ entity: "goods", filters, pagination: { take: 100 } })
        expect(answer.status).toBe(200)
        const [result] = (answer.data as { results: SearchTypes.SearchResult[] }).results
        return (result?.hits ?? []).map(({ id }) => id).filter((id) => /^sc_other|-prod_[56]$/.test(id))
      }
      for (const filters of [
        { q: "duong" },
        { status: "draft" },
        { sales_channel_ids: "sc_other" },
        { $or: [{ sales_channel_ids: "sc_other" }, { product_id: "prod_5" }] },
        { product_id: ["prod_5", "prod_6"] },
      ])
        expect(await found(filters), JSON.stringify(filters)).toEqual([])
      for (const q of ["' OR 1=1 --", "%", "_", ":*&!", "\\", "🍯", "\u0301", "עסל", "mật & ong | !trà"]) {
        expect((await list({ q })).code, q).toBeUndefined()
        expect((await search({ entity: "goods", filters: { q } })).status, q).toBe(200)
      }
      await refuses()
    })

    const refuses = async () => {
      const deep = (levels: number): object => (levels === 0 ? { price: 1 } : { $and: [deep(levels - 1)] })
      const codes = async (body: object) => {
        const { status, data } = await search(body)
        return [status, (data as { code?: string }).code]
      }
      const take = { pagination: { take: 1_000_000 } }
      expect(await codes({ entity: "goods", ...take })).toEqual([400, "limit_max"])
      expect(await codes({ entity: "goods", filters: { q: "a".repeat(10_240) } })).toEqual([
        400,
        "query_too_long",
      ])
      expect((await list({ q: "a".repeat(10_240) })).code).toBe("query_too_long")
      expect((await list({ q: "a".repeat(101) })).code).toBe("query_too_long")
      for (const body of [
        { entity: "product" },
        { entity: "goods", filters: deep(6) },
        { entity: "goods", filters: Object.fromEntries(Array.from({ length: 60 }, (_, n) => [`f${n}`, 1])) },
        { entity: "goods", filters: { price: { $like: "%a%b%c" } } },
        { entity: "goods", search_options: { provider_options: { meilisearch: {} } } },
        { entity: "goods", filters: { nothing: 1 } },
        { entity: "goods", fields: ["sales_channel_ids"] },
        { queries: Array.from({ length: 7 }, () => ({ entity: "goods" })) },
      ])
        expect((await codes(body))[0], JSON.stringify(body).slice(0, 80)).toBe(400)
    }
  },
  { FOLLOW_GOODS: "1" },
)

const SERVED = `
  select stored.name, stored.table_name from search_index one
  join search_index_version version on version.search_index_id = one.id and version.version = one.active_version
  join search_postgres_index stored on stored.name = version.physical_name
  where one.name = 'goods' and version.deleted_at is null`

async function holdsContract(engine: SearchEngine, goodsIndex: SearchTypes.ResolvedSearchIndexDefinition) {
  const index = { ...goodsIndex, physical_name: "contract_goods" }
  await engine.prepare(index)
  await engine.write(
    goods.map((one, place) => ({
      ...one,
      id: `p-${place}`,
      price: (place + 1) * 1000,
      stars: 3 + (place % 3),
      created_at: new Date(2026, 0, place + 1).toISOString(),
    })),
  )
  const found = async (q: string | undefined, change: object = {}) => {
    const { hits, ...rest } = await engine.search({ q, ...change })
    return { titles: hits.map(({ document }) => document.title), ...rest }
  }
  for (const { q, finds } of searches) expect((await found(q)).titles, `${engine.name}: ${q}`).toEqual(finds)
  for (const { q, finds } of misspelled)
    expect((await found(q)).titles.slice(0, finds.length), `${engine.name}: ${q}`).toEqual(finds)

  const { titles, facets, metadata } = await found(undefined, {
    filters: { $or: [{ price: { $lte: 3000 } }, { stars: 5 }], $not: { id: "p-0" } },
    pagination: { skip: 0, take: 2, order: { price: "DESC" } },
    search_options: { facets: [{ field: "stars", type: "value" }], count: "exact" },
  })
  expect([titles, metadata.count], engine.name).toEqual([["Rượu cần", "Bánh dừa nướng"], 5])
  expect(facets?.stars, engine.name).toMatchObject({
    values: [
      { value: "5", count: 4 },
      { value: "4", count: 1 },
    ],
  })

  await engine.write([{ id: "p-0", title: "Muối tôm", producer: "HTX Nam Ô", price: 1, stars: 3 }])
  expect((await found("nuoc mam")).titles, engine.name).toEqual(["Nước mắm Cửa Khe đặc biệt"])
  expect((await found("muoi tom")).titles, engine.name).toEqual(["Muối tôm"])
  await engine.erase({ id: ["p-0"] })
  await engine.erase({ stars: 4 })
  expect((await found(undefined)).metadata.count, engine.name).toBe(7)
  await engine.clear()
  expect((await found("mat ong")).titles, engine.name).toEqual([])
  await engine.drop()
}
