import { model } from "@medusajs/framework/utils"

/** Xác nhận sản xuất: whether a product was made in a quarter, said by its producer or by an officer who asked. */
export const Confirmation = model
  .define("confirmation", {
    id: model.id({ prefix: "conf" }).primaryKey(),
    registration_id: model.text(),
    made_on: model.text(),
    quarter: model.text(),
    producing: model.boolean(),
    quantity_milli: model.number().nullable(),
    note: model.text().nullable(),
    by_actor: model.text(),
    by_id: model.text(),
  })
  .indexes([{ on: ["registration_id", "quarter", "by_actor"], unique: true }])
