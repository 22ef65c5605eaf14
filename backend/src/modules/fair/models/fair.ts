import { model } from "@medusajs/framework/utils"

/** Hội chợ. Days are `YYYY-MM-DD`, both inclusive. */
export const Fair = model.define("fair", {
  id: model.id({ prefix: "fair" }).primaryKey(),
  handle: model.text().unique(),
  name: model.text().searchable(),
  place: model.text(),
  organiser: model.text(),
  description: model.text().nullable(),
  starts_on: model.text(),
  ends_on: model.text(),
  booths: model.hasMany(() => Booth, { mappedBy: "fair" }),
  participations: model.hasMany(() => Participation, { mappedBy: "fair" }),
})

/** Gian hàng: sells through the sales point of kind `booth` opened for it. */
export const Booth = model
  .define("booth", {
    id: model.id({ prefix: "booth" }).primaryKey(),
    number: model.text(),
    name: model.text(),
    producer_id: model.text().nullable(),
    sales_point_id: model.text().nullable(),
    fair: model.belongsTo(() => Fair, { mappedBy: "booths" }),
  })
  .indexes([{ on: ["fair_id", "number"], unique: true }, { on: ["sales_point_id"] }])

export const Participation = model
  .define("participation", {
    id: model.id({ prefix: "part" }).primaryKey(),
    producer_id: model.text(),
    state: model.enum(["asked", "accepted", "refused", "withdrawn"]),
    fair: model.belongsTo(() => Fair, { mappedBy: "participations" }),
  })
  .indexes([{ on: ["fair_id", "producer_id"], unique: true }])
