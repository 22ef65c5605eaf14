import { model } from "@medusajs/framework/utils"

/** Giấy tờ: a standard or a licence of a producer, or of one of its products. A newer one replaces it, it is never edited. */
export const Paper = model
  .define("paper", {
    id: model.id({ prefix: "pap" }).primaryKey(),
    producer_id: model.text(),
    registration_id: model.text().nullable(),
    kind: model.text(),
    number: model.text(),
    issuer: model.text().nullable(),
    issued_on: model.text().nullable(),
    expires_on: model.text().nullable(),
    file_id: model.text().nullable(),
    note: model.text().nullable(),
    entered_by: model.text(),
    replaced_by: model.text().nullable(),
  })
  .indexes([{ on: ["registration_id"] }, { on: ["producer_id"] }])
