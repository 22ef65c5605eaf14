import { model } from "@medusajs/framework/utils"

/** Tạm giữ or thu hồi of a lot, a product or all of a producer's goods, until it is lifted. */
export const StopOrder = model.define("stop_order", {
  id: model.id({ prefix: "stop" }).primaryKey(),
  kind: model.enum(["hold", "recall"]),
  subject: model.enum(["lot", "product", "producer"]),
  lot_id: model.text().nullable(),
  registration_id: model.text().nullable(),
  product_id: model.text().nullable(),
  producer_id: model.text().index(),
  gtin: model.text().nullable(),
  lot_number: model.text().nullable(),
  reason: model.text(),
  document_no: model.text().nullable(),
  public_words: model.text().nullable(),
  shop_too: model.boolean().default(true),
  inspection_id: model.text().nullable(),
  placed_by: model.text(),
  placed_at: model.dateTime(),
  lifted_at: model.dateTime().nullable(),
  lifted_by: model.text().nullable(),
  lift_reason: model.text().nullable(),
  lift_document: model.text().nullable(),
})
