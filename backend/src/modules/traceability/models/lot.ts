import { model } from "@medusajs/framework/utils"

/** Lô: what one producer made of one product in one go. Days are `YYYY-MM-DD`; a lot is named by its GTIN and number. */
export const Lot = model
  .define("lot", {
    id: model.id({ prefix: "lot" }).primaryKey(),
    number: model.text(),
    variant_id: model.text().index(),
    product_id: model.text().index(),
    registration_id: model.text().index(),
    gtin: model.text(),
    made_on: model.text(),
    expires_on: model.text().nullable(),
    quantity_milli: model.number(),
    unit: model.text(),
    growing_areas: model.array(),
    material_zone: model.text().nullable(),
    standards: model.array(),
    test_reports: model.json(),
    note: model.text().nullable(),
    entered_by_type: model.text(),
    entered_by: model.text(),
  })
  .indexes([{ on: ["gtin", "number"], unique: true }])

/** One step back, one's own work, one step forward (TT 02/2024 Điều 7). */
export const LotStage = model
  .define("lot_stage", {
    id: model.id({ prefix: "stg" }).primaryKey(),
    lot_id: model.text(),
    seq: model.number(),
    name: model.text(),
    at: model.dateTime(),
    place_name: model.text(),
    place_code: model.text().nullable(),
    place_kind: model.enum(["gln", "commune", "text"]),
    party: model.text().nullable(),
    direction: model.enum(["back", "own", "forward"]),
    evidence_file_id: model.text().nullable(),
  })
  .indexes([{ on: ["lot_id", "seq"], unique: true }])

/** One order of stamps for a lot; the sheet can be printed again from it. */
export const StampRun = model.define("stamp_run", {
  id: model.id({ prefix: "run" }).primaryKey(),
  lot_id: model.text().index(),
  level: model.enum(["lot", "serial"]),
  carrier: model.enum(["qr", "datamatrix", "both"]),
  sheet: model.text(),
  count: model.number(),
  keyed: model.boolean(),
  printed_at: model.dateTime().nullable(),
  printed_by: model.text().nullable(),
  reason: model.text(),
})
