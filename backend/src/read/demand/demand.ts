import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { Day } from "@ocop/shared/day"
import type { DemandReport, FootfallKind } from "@ocop/shared/footfall"
import { ALL_ROWS } from "../scoped"
import { inSnapshot, rows } from "../snapshot"

export interface DemandAsked {
  from: Day
  to: Day
  most: number
}

/** What shoppers looked at, asked for, missed, and put into carts more often than they bought it. */
export async function demand(db: Knex, asked: DemandAsked): Promise<Omit<DemandReport, "as_of">> {
  const { from, to } = asked
  const bindings = { ...asked }
  return inSnapshot(db, ALL_ROWS, async (trx) => {
    const totals = await rows<{ kind: FootfallKind; count: number }>(trx, TOTALS, bindings)
    const counted = Object.fromEntries(totals.map(({ kind, count }) => [kind, count]))
    return {
      ...{ from, to },
      totals: { view: 0, search: 0, search_miss: 0, cart: 0, order: 0, ...counted },
      viewed: await rows<DemandReport["viewed"][number]>(trx, VIEWED, bindings),
      searched: await rows<DemandReport["searched"][number]>(trx, asking, { ...bindings, kind: "search" }),
      missed: await rows<DemandReport["missed"][number]>(trx, asking, { ...bindings, kind: "search_miss" }),
      left: await rows<DemandReport["left"][number]>(trx, LEFT, bindings),
    }
  })
}

const TOTALS = `
  select kind, sum(count)::int as count from footfall where day between :from and :to group by kind`

const asking = `
  select subject as q, sum(count)::int as count from footfall
  where kind = :kind and day between :from and :to
  group by subject order by count desc, subject limit :most`

const GOODS = `
  join product on product.id = counted.subject
  join registration on registration.product_id = product.id and registration.deleted_at is null
  join producer on producer.id = registration.producer_id`

const VIEWED = `
  with counted as (
    select subject, sum(count)::int as count from footfall
    where kind = 'view' and day between :from and :to group by subject
  )
  select product.handle, product.title, producer.name as producer, counted.count
  from counted ${GOODS} order by counted.count desc, product.title limit :most`

const LEFT = `
  with counted as (
    select subject, coalesce(sum(count) filter (where kind = 'cart'), 0)::int as count,
           coalesce(sum(count) filter (where kind = 'order'), 0)::int as bought
    from footfall where kind in ('cart', 'order') and day between :from and :to group by subject
  )
  select product.handle, product.title, producer.name as producer, counted.count, counted.bought
  from counted ${GOODS}
  where counted.count > counted.bought
  order by counted.count - counted.bought desc, product.title limit :most`
