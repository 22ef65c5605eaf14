import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { RowScope } from "../scoped"
import { rows } from "../snapshot"
import { type StockingPoint, stockingPoints } from "./stocking-points"
import type { StopRow } from "./stop-list"

/** One sold line of stopped goods. */
export interface StoppedSale {
  sale_id: string
  kind: string
  receipt_no: string
  occurred_at: string
  sales_point: string | null
  lot: string | null
  trace_code: string | null
  quantity_milli: number
  total: number
}

export interface StopWhereabouts {
  stock: StockingPoint[]
  sales: StoppedSale[]
  sold: { lines: number; quantity_milli: number }
  /** Sold without a lot on the line since the lot was made: they may be of it. */
  unlotted: { lines: number; quantity_milli: number }
}

const PER_PAGE = 50

/** Where stopped goods are and were sold, as far as the scope reaches. */
export async function stopWhereabouts(
  trx: Knex.Transaction,
  scope: RowScope,
  stop: StopRow,
  page: number,
): Promise<StopWhereabouts> {
  const { producer_id, product_id, lot_number: lot, made_on } = stop
  const reach = { all: scope.all, points: scope.sales_point_ids, fairs: scope.fair_ids }
  const asked = { ...reach, producer_id, product_id, lot, made_on }
  const stock = await stockingPoints(trx, { producer_id, product_id, lot_number: lot }, scope)
  const offset = (page - 1) * PER_PAGE
  const sales = await rows<StoppedSale>(trx, SALES_SQL, { ...asked, limit: PER_PAGE, offset })
  const [sums] = await rows<{ lines: number; milli: number; no_lot: number; no_lot_milli: number }>(
    trx,
    SUMS_SQL,
    asked,
  )
  return {
    stock,
    sales,
    sold: { lines: sums?.lines ?? 0, quantity_milli: sums?.milli ?? 0 },
    unlotted: { lines: sums?.no_lot ?? 0, quantity_milli: sums?.no_lot_milli ?? 0 },
  }
}

const GOODS = `line.producer_id = :producer_id and (cast(:product_id as text) is null or line.product_id = :product_id)
  and (:all or line.sales_point_id = any(:points) or line.fair_id = any(:fairs))`
const OF_LOT = `(cast(:lot as text) is null or line.lot = :lot)`

const SALES_SQL = `
  select line.sale_id, line.kind, sale.receipt_no, line.lot, line.trace_code,
         to_char(line.occurred_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as occurred_at,
         point.name as sales_point, line.quantity_milli::float8 as quantity_milli, line.total::float8 as total
  from ledger_sale_line line
  join ledger_sale sale on sale.id = line.sale_id
  left join sales_point point on point.id = line.sales_point_id
  where ${GOODS} and ${OF_LOT}
  order by line.occurred_at desc, line.sale_id, line.line_no limit :limit offset :offset`

const SUMS_SQL = `
  select count(*) filter (where ${OF_LOT})::int as lines,
         coalesce(sum(line.quantity_milli) filter (where ${OF_LOT}), 0)::float8 as milli,
         count(*) filter (where cast(:lot as text) is not null and line.lot is null)::int as no_lot,
         coalesce(sum(line.quantity_milli) filter (where cast(:lot as text) is not null and line.lot is null), 0)::float8
           as no_lot_milli
  from ledger_sale_line line
  where ${GOODS} and (line.lot is not null or cast(:made_on as text) is null
    or line.business_day >= cast(:made_on as date))`

/** An online order that may hold goods of the lot; who bought is told only to those who may call them. */
export interface PossibleOrder {
  order_id: string
  display_id: number
  ordered_at: string
  quantity: number
  buyer: { name: string; phone: string | null } | null
}

/** Online orders of the goods since the lot was made: what was sent out is not told apart by lot. */
export async function possibleOrders(
  db: Knex,
  { product_id, producer_id, made_on }: StopRow,
  with_buyers: boolean,
): Promise<PossibleOrder[]> {
  const found = await rows<Omit<PossibleOrder, "buyer"> & { name: string; phone: string | null }>(
    db,
    ORDERS_SQL,
    { product_id, producer_id, made_on },
  )
  return found.map(({ name, phone, ...order }) => ({ ...order, buyer: with_buyers ? { name, phone } : null }))
}

const ORDERS_SQL = `
  select placed.id as order_id, placed.display_id, sum(item.quantity)::float8 as quantity,
         to_char(placed.created_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as ordered_at,
         trim(concat_ws(' ', address.last_name, address.first_name)) as name, address.phone
  from order_line_item line
  join order_item item on item.item_id = line.id and item.deleted_at is null
  join "order" placed on placed.id = item.order_id and placed.version = item.version
    and placed.canceled_at is null and placed.deleted_at is null
  left join order_address address on address.id = placed.shipping_address_id
  left join registration on registration.product_id = line.product_id and registration.deleted_at is null
  where line.deleted_at is null
    and (line.product_id = :product_id or (cast(:product_id as text) is null and registration.producer_id = :producer_id))
    and (cast(:made_on as text) is null or placed.created_at >= cast(:made_on as date) at time zone 'Asia/Ho_Chi_Minh')
  group by placed.id, address.id
  order by placed.created_at desc
  limit 200`
