import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { StampHistory } from "@ocop/shared/scan-flag"
import { rows } from "../snapshot"

interface Asked {
  gtin: string
  serial: string
  variant_id: string
  at: Date
  state: StampHistory["state"]
  count: number
}

/** What happened to a stamp before `at`. `trx` must see the whole ledger. */
export async function stampHistory(
  trx: Knex.Transaction,
  { state, count, ...asked }: Asked,
): Promise<StampHistory> {
  const [found] = await rows<Omit<StampHistory, "state" | "count">>(trx, HISTORY_SQL, asked, "stamp_history")
  const nothing = { recent_10_days: 0, last_place: null, sold_at: null, times_sold: 0, after_sale: 0 }
  return { state, count, ...(found ?? nothing) }
}

const ISO = `'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'`

/** More than these counts changes no verdict. */
const ENOUGH = 30

const HISTORY_SQL = `
  with sold as (
    select min(occurred_at) filter (where kind in ('sale', 'online')) as at,
           (count(*) filter (where kind in ('sale', 'online')) - count(*) filter (where kind in ('refund', 'online_refund')))::int as times
    from ledger_sale_line where variant_id = :variant_id and trace_code = :serial
  )
  select (select count(*)::int from (
            select 1 from trace_scan where gtin = cast(:gtin as char(14)) and serial = :serial and channel = 0
              and at > cast(:at as timestamptz) - interval '10 days' and at <= :at limit ${ENOUGH}) recent) as recent_10_days,
         (select jsonb_build_object('area', area, 'at', to_char(at at time zone 'UTC', ${ISO})) from trace_scan
            where gtin = cast(:gtin as char(14)) and serial = :serial and area is not null and channel = 0
            order by at desc limit 1) as last_place,
         case when sold.times > 0 then to_char(sold.at at time zone 'UTC', ${ISO}) end as sold_at,
         greatest(sold.times, 0) as times_sold,
         (select count(*)::int from (
            select 1 from trace_scan where gtin = cast(:gtin as char(14)) and serial = :serial and channel = 0
              and at > sold.at limit ${ENOUGH}) later) as after_sale
  from sold`
