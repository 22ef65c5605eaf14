import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { Client } from "pg"
import { ALL_ROWS, withScope } from "../../src/read/scoped"
import { inApp } from "../app"

const sale = (id: string, sales_point_id: string | null, fair_id: string | null) => ({
  id,
  kind: "sale",
  receipt_no: id,
  sales_point_id,
  fair_id,
  occurred_at: "2026-11-20T08:00:00+07:00",
  received_at: "2026-11-20T08:00:00+07:00",
  business_day: "2026-11-20",
  gross: 1000,
  discount: 0,
  cash_rounding: 0,
  total: 1000,
})
const FIRST = "01890000-0000-7000-8000-000000000001"
const SECOND = "01890000-0000-7000-8000-000000000002"
const THIRD = "01890000-0000-7000-8000-000000000003"
const rows = [sale(FIRST, "sp_a", null), sale(SECOND, "sp_b", "fair_1"), sale(THIRD, null, null)]

inApp(({ getContainer, dbConfig }) => {
  const knex = (): Knex => getContainer().resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const seen = (db: Knex) => db("ledger_sale").orderBy("id").pluck("id")

  it("the ledger shows a transaction the rows of its scope and nothing without one", async () => {
    await withScope(knex(), ALL_ROWS, (trx) => trx("ledger_sale").insert(rows))

    expect(await seen(knex())).toEqual([])
    expect(await withScope(knex(), ALL_ROWS, seen)).toEqual([FIRST, SECOND, THIRD])
    const scope = { all: false, sales_point_ids: ["sp_a"], fair_ids: [] }
    expect(await withScope(knex(), scope, seen)).toEqual([FIRST])
    expect(await withScope(knex(), { ...scope, sales_point_ids: [], fair_ids: ["fair_1"] }, seen)).toEqual([
      SECOND,
    ])
    expect(await withScope(knex(), { ...scope, sales_point_ids: [] }, seen)).toEqual([])
    expect(await seen(knex())).toEqual([])
  })

  it("a raw connection sees nothing, appends nothing and changes nothing", async () => {
    await withScope(knex(), ALL_ROWS, (trx) => trx("ledger_sale").insert(rows))
    const client = new Client({ connectionString: dbConfig.clientUrl })
    await client.connect()
    try {
      const tables = await client.query<{ relname: string }>(
        `select relname from pg_class where relname like 'ledger\\_%' and relkind = 'r' and relrowsecurity and relforcerowsecurity`,
      )
      expect(tables.rows.length).toBeGreaterThanOrEqual(9)
      for (const { relname } of tables.rows) {
        expect((await client.query(`select count(*)::int as n from ${relname}`)).rows).toEqual([{ n: 0 }])
      }
      const insert = `insert into ledger_stock_movement (source_ref, line_no, sales_point_id, variant_id, reason,
        quantity_milli, occurred_at, received_at) values ('x', 1, 'sp_a', 'v', 'receive', 1000, now(), now())`
      await expect(client.query(insert)).rejects.toThrow(/row-level security/)
      await client.query("select set_config('ocop.scope', 'sp_a;', false)")
      await expect(client.query(insert)).rejects.toThrow(/row-level security/)
      expect((await client.query("select id from ledger_sale")).rows).toEqual([{ id: FIRST }])
      await client.query("select set_config('ocop.scope', 'all', false)")
      for (const change of [
        "update ledger_sale set total = 1",
        "delete from ledger_sale",
        "truncate ledger_sale",
      ]) {
        await expect(client.query(change)).rejects.toThrow(/never changed/)
      }
    } finally {
      await client.end()
    }
  })
})
