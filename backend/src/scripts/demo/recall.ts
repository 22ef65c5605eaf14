import { randomUUID } from "node:crypto"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import { standing } from "@ocop/shared/certificate"
import { addDays, dayOf } from "@ocop/shared/day"
import { ALL_ROWS, withScope } from "../../read/scoped"
import { stopSubject } from "../../read/stops/stop-subject"
import { placeStopWorkflow } from "../../workflows/recall/place-stop"
import { receiveLot } from "./lot-receipts"
import type { DemoLot } from "./lots"
import type { DemoPoint } from "./sales-points"

const POINTS = 2
const SOLD_MILLI = 2_000
const SOLD_DAYS_AGO = 6

/** The first lot came to two points, was sold once at each, and is called back. */
export async function seedRecall(
  container: MedusaContainer,
  lot: DemoLot,
  placed_by: string,
  now: number,
): Promise<void> {
  const db = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const points = lot.points.slice(0, POINTS)
  await withScope(db, ALL_ROWS, async (trx) => {
    for (const point of points) {
      await receiveLot(trx, lot, point)
      await sell(trx, lot, point, now)
    }
  })
  const goods = await stopSubject(db, { subject: "lot", lot_id: lot.id })
  if (!goods) throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, "the lot to recall is gone")
  await placeStopWorkflow(container).run({
    input: {
      goods,
      subject: "lot",
      kind: "recall",
      reason: "Mẫu kiểm nghiệm của lô vượt mức cho phép về độ ẩm",
      document_no: "27/TB-SNNMT",
      public_words: "Lô này không đạt chỉ tiêu độ ẩm. Hãy ngừng dùng và mang lại nơi mua để được hoàn tiền.",
      shop_too: true,
      inspection_id: null,
      by: { actor_type: "officer", actor_id: placed_by },
    },
  })
}

async function sell(
  trx: Knex.Transaction,
  { number, goods }: DemoLot,
  point: DemoPoint,
  now: number,
): Promise<void> {
  const business_day = addDays(dayOf(now), -SOLD_DAYS_AGO)
  const occurred_at = `${business_day}T10:30:00+07:00`
  const id = randomUUID()
  const total = (goods.price * SOLD_MILLI) / 1000
  const { stars, state, certificate_id } = standing(goods.certificates, business_day)
  await trx("ledger_sale").insert({
    ...{
      id,
      kind: "sale",
      receipt_no: `${point.code}-SO-000001`,
      sales_point_id: point.id,
      occurred_at,
      business_day,
    },
    ...{ received_at: occurred_at, gross: total, discount: 0, cash_rounding: 0, total },
  })
  await trx("ledger_sale_line").insert({
    ...{ sale_id: id, line_no: 1, kind: "sale", sales_point_id: point.id, occurred_at, business_day },
    ...{ variant_id: goods.variant_id, product_id: goods.product_id, title: goods.title, lot: number },
    ...{ producer_id: goods.producer.id, producer_name: goods.producer.name, product_set: goods.product_set },
    ...{ certificate_id, stars, state, origin: "in_province", vat_rate: goods.vat_rate, vat: 0 },
    ...{ supply_model: "consignment", commission_bp: 0, quantity_milli: SOLD_MILLI },
    ...{ unit_price: goods.price, discount: 0, total },
  })
  await trx("ledger_sale_payment").insert({
    ...{ sale_id: id, payment_no: 1, sales_point_id: point.id, occurred_at, business_day },
    ...{ tender: "cash", amount: total, received: total, change: 0 },
  })
}
