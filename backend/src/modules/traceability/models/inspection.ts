import { model } from "@medusajs/framework/utils"

/** Biên bản: what an inspector found at a sales point or a producer. `campaign` names one round of reviews. */
export const Inspection = model.define("inspection", {
  id: model.id({ prefix: "insp" }).primaryKey(),
  number: model.text().unique(),
  at: model.dateTime().index(),
  inspector_id: model.text(),
  place_kind: model.enum(["sales_point", "producer"]),
  sales_point_id: model.text().index().nullable(),
  producer_id: model.text().index().nullable(),
  latitude: model.float().nullable(),
  longitude: model.float().nullable(),
  campaign: model.text().nullable(),
  summary: model.text(),
  handling: model.text().nullable(),
  document_no: model.text().nullable(),
  result: model.enum(["passed", "failed", "pending"]),
  follow_up: model.enum(["none", "hold_proposed"]),
  file_ids: model.array(),
})

export const InspectionItem = model.define("inspection_item", {
  id: model.id({ prefix: "insi" }).primaryKey(),
  inspection_id: model.text().index(),
  product_id: model.text().nullable(),
  lot_id: model.text().nullable(),
  code_read: model.text().nullable(),
  serial: model.text().nullable(),
  label_ok: model.boolean().nullable(),
  stars_ok: model.boolean().nullable(),
  sample_taken: model.boolean().default(false),
  sample_no: model.text().nullable(),
  result: model.enum(["passed", "failed", "pending"]),
  note: model.text().nullable(),
})
