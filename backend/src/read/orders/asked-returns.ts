import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { OrderReturn, ReturnReason } from "@ocop/shared/order-page"
import { rows } from "../snapshot"

/** What the store answered a shopper who asked to give goods back. */
export interface ReturnDecision {
  kind: "accepted" | "refused"
  words: string
  at: string
  by: string | null
}

/** A return as it was asked for and as far as it has come. `settled`: the goods came back and the money was seen to. */
export interface AskedReturn {
  id: string
  number: number
  order_id: string
  cart_id: string | null
  at: string
  state: OrderReturn["state"]
  reason: ReturnReason | null
  note: string | null
  items: { item_id: string; quantity: number }[]
  decision: ReturnDecision | null
  settled: { amount: number; at: string; by: string | null } | null
}

export interface ReturnQuery {
  state: "open" | "done"
  page: number
}

export const RETURNS_PER_PAGE = 20

/** Open ones the oldest first, the others the newest first. */
export async function askedReturns(
  db: Knex,
  { state, page }: ReturnQuery,
): Promise<{ items: AskedReturn[]; total: number }> {
  const found = await rows<AskedReturn & { total: number }>(db, LISTED, {
    ...{ open: state === "open", limit: RETURNS_PER_PAGE, offset: (page - 1) * RETURNS_PER_PAGE },
  })
  return { items: found.map(({ total: _, ...asked }) => asked), total: found[0]?.total ?? 0 }
}

export async function askedReturn(db: Knex, id: string): Promise<AskedReturn | null> {
  const [found] = await rows<AskedReturn>(db, `${ASKED} where asked.id = :id`, { id })
  return found ?? null
}

/** What was decided of an order's returns, and done. */
export function returnDecisions(
  db: Knex,
  order_id: string,
): Promise<(Pick<AskedReturn, "id"> & { decision: ReturnDecision })[]> {
  return rows(
    db,
    `select asked.id, asked.decision from (${ASKED}) asked
     where asked.order_id = :order_id and asked.decision is not null and asked.state <> 'requested'`,
    { order_id },
  )
}

/** How far a return of Medusa's has come; an administrator may receive or cancel one without deciding on it. */
export const returnState = (back: string) => `
  case when ${back}.status in ('received', 'partially_received') then 'received'
       when ${back}.canceled_at is not null
         then case when ${back}.metadata -> 'decision' ->> 'kind' = 'refused' then 'refused' else 'canceled' end
       when ${back}.metadata -> 'decision' ->> 'kind' = 'accepted' then 'accepted' else 'requested' end`

const named = (part: string, shown: string) => `
  case when back.metadata -> '${part}' is null then null else jsonb_build_object(${shown},
    'at', back.metadata -> '${part}' ->> 'at',
    'by', (select name from officer where id = back.metadata -> '${part}' ->> 'by')) end as ${part}`

const ASKED = `
  select * from (
    select back.id, back.display_id as number, back.order_id, ${returnState("back")} as state,
      (select held.cart_id from order_cart held where held.order_id = back.order_id and held.deleted_at is null limit 1)
        as cart_id,
      to_char(coalesce(back.requested_at, back.created_at) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as at,
      back.metadata ->> 'reason' as reason, nullif(back.metadata ->> 'note', '') as note,
      (select coalesce(jsonb_agg(jsonb_build_object('item_id', one.item_id, 'quantity', one.quantity::int) order by one.id),
         '[]') from return_item one where one.return_id = back.id and one.deleted_at is null) as items,
      ${named("decision", "'kind', back.metadata -> 'decision' ->> 'kind', 'words', back.metadata -> 'decision' ->> 'words'")},
      ${named("settled", "'amount', (back.metadata -> 'settled' ->> 'amount')::bigint")}
    from return back
    where back.status <> 'open' and back.deleted_at is null
  ) asked`

/** Goods that an officer let come back stay open until their money was seen to, whatever was cut short. */
const IS_OPEN = `(asked.state in ('requested', 'accepted')
  or (asked.state = 'received' and asked.decision is not null and asked.settled is null))`

const LISTED = `
  select asked.*, (count(*) over ())::int as total from (${ASKED}) asked where ${IS_OPEN} = :open
  order by case when :open then asked.at end, asked.at desc, asked.id limit :limit offset :offset`
