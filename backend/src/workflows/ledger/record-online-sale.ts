import { randomBytes } from "node:crypto"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { uuidv7 } from "@ocop/shared/id"
import type { Place } from "../../modules/ledger/goods"
import { readGoods } from "../../read/goods/goods"
import { onlinePlace } from "../../read/sales/online-place"
import { ALL_ROWS, withScope } from "../../read/scoped"
import { missingReceipts, saleRef } from "./online-facts"
import { readOnlineOrder } from "./online-order"
import { appendReceipt, readRecordedOrder } from "./recorded-order"

/**
 * Brings the ledger up to an online order: the sale once money or goods have moved, then each refund and the cancellation.
 * May be called at any time, any number of times and by many at once; the sources it appended are answered.
 *
 * The order is read before the lock is taken, on a connection of its own: what has moved since is left to the next call.
 */
export async function recordOnlineSale(
  container: MedusaContainer,
  order_id: string,
  now: number,
): Promise<string[]> {
  const db = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const order = await readOnlineOrder(container, order_id)
  if (!order) return []
  const place = await onlinePlace(db)
  const goods = await readGoods(
    db,
    order.lines.map((line) => line.variant_id),
  )
  return withScope(db, ALL_ROWS, async (trx) => {
    await trx.raw("select pg_advisory_xact_lock(hashtextextended(?, 0))", [`ledger ${saleRef(order_id)}`])
    const recorded = await readRecordedOrder(trx, order_id)
    const receipts = missingReceipts(order, recorded, { goods, place: place ?? NOWHERE })
    let original_sale_id = recorded.sale_id
    for (const receipt of receipts) {
      const id = uuidv7(now, randomBytes(10))
      await appendReceipt(trx, receipt, {
        id,
        order_id,
        sales_point_id: place?.id ?? null,
        original_sale_id: receipt.kind === "online" ? null : original_sale_id,
        received_at: new Date(now).toISOString(),
      })
      if (receipt.kind === "online") original_sale_id = id
    }
    return receipts.map((receipt) => receipt.source_ref)
  })
}

/** A shop whose stock is kept at no sales point: where its goods come from is then unknown to it. */
const NOWHERE: Place = {
  id: "",
  province_code: "",
  commune_code: null,
  old_district: null,
  supply_model: "own",
  commission_bp: 0,
  staff: new Set(),
  destinations: new Set(),
  booths: [],
}
