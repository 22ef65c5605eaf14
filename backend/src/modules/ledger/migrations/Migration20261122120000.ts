import { Migration } from "@medusajs/framework/mikro-orm/migrations"

const BY_POINT_AND_FAIR = ["ledger_sale", "ledger_sale_line", "ledger_sale_payment", "ledger_shift"]
const BY_POINT = [
  "ledger_command",
  "ledger_shift_close",
  "ledger_cash_movement",
  "ledger_stock_movement",
  "ledger_device_report",
]

/**
 * The second wall around the ledger: a transaction sees only what its setting `ocop.scope` names, which is `all`, or
 * sales points and fairs as `sp_1,sp_2;fair_1`. Unset sees nothing; only `all` appends. FORCE holds the owner to it too.
 * Each test of the setting stands in a sub-select, so that Postgres works it out once a statement and not once a row.
 */
export class Migration20261122120000 extends Migration {
  override up(): void {
    const all = "(select current_setting('ocop.scope', true) = 'all')"
    const part = (n: number) =>
      `any ((select string_to_array(split_part(current_setting('ocop.scope', true), ';', ${n}), ','))::text[])`
    for (const table of [...BY_POINT_AND_FAIR, ...BY_POINT]) {
      const fair = BY_POINT_AND_FAIR.includes(table) ? ` or fair_id = ${part(2)}` : ""
      this.addSql(`alter table ${table} enable row level security`)
      this.addSql(`alter table ${table} force row level security`)
      this.addSql(`create policy ${table}_read on ${table} for select
        using (${all} or sales_point_id = ${part(1)}${fair})`)
      this.addSql(`create policy ${table}_append on ${table} for insert with check (${all})`)
    }
  }

  override down(): void {
    for (const table of [...BY_POINT_AND_FAIR, ...BY_POINT]) {
      this.addSql(`drop policy if exists ${table}_read on ${table}`)
      this.addSql(`drop policy if exists ${table}_append on ${table}`)
      this.addSql(`alter table ${table} no force row level security`)
      this.addSql(`alter table ${table} disable row level security`)
    }
  }
}
