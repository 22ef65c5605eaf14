import { model } from "@medusajs/framework/utils"

/** Chủ thể: the household, cooperative or company a product belongs to. Communes are today's, by their code since 01/07/2025. */
export const Producer = model.define("producer", {
  id: model.id({ prefix: "prdr" }).primaryKey(),
  handle: model.text().unique(),
  name: model.text().searchable(),
  name_folded: model.text().index(),
  legal_form: model.enum(["household", "cooperative_group", "cooperative", "company", "other"]),
  tax_code: model.text().nullable(),
  phone: model.text().nullable(),
  province_code: model.text(),
  commune_code: model.text().nullable(),
  commune_name: model.text().nullable(),
  old_district: model.text().nullable(),
  old_province: model.text().nullable(),
  story: model.text().nullable(),
  registrations: model.hasMany(() => Registration, { mappedBy: "producer" }),
  members: model.hasMany(() => ProducerMember, { mappedBy: "producer" }),
})

/** A person who signs in for a producer. */
export const ProducerMember = model.define("producer_member", {
  id: model.id({ prefix: "prdm" }).primaryKey(),
  name: model.text(),
  email: model.text().unique(),
  producer: model.belongsTo(() => Producer, { mappedBy: "members" }),
})

/** A product as the programme knows it; `product_id` is the Medusa product sold under it. */
export const Registration = model
  .define("registration", {
    id: model.id({ prefix: "reg" }).primaryKey(),
    product_id: model.text().unique().nullable(),
    name: model.text(),
    name_folded: model.text(),
    product_set: model.text(),
    product_group: model.text(),
    product_code: model.text().nullable(),
    kind: model.text(),
    unit: model.text(),
    vat_rate: model.number().nullable(),
    old_province: model.text().nullable(),
    trademark: model.text().nullable(),
    producer: model.belongsTo(() => Producer, { mappedBy: "registrations" }),
    certificates: model.hasMany(() => Certificate, { mappedBy: "registration" }),
  })
  .indexes([{ on: ["producer_id", "name_folded"], unique: true }])

/** Giấy chứng nhận: one recognition decision for one product. Days are `YYYY-MM-DD`. */
export const Certificate = model
  .define("certificate", {
    id: model.id({ prefix: "cert" }).primaryKey(),
    number: model.text(),
    issuer: model.text(),
    stars: model.number(),
    score: model.float().nullable(),
    decided_on: model.text(),
    valid_until: model.text(),
    extended_until: model.text().nullable(),
    revoked_on: model.text().nullable(),
    revoke_reason: model.text().nullable(),
    revoke_document: model.text().nullable(),
    criteria: model.text().nullable(),
    kind: model.enum(["first", "upgrade", "renewal"]).nullable(),
    issuer_level: model.enum(["district", "province", "ministry"]).nullable(),
    decision_id: model.text().nullable(),
    extend_document: model.text().nullable(),
    revoke_ground: model.enum(["a", "b", "c", "d", "dd", "e"]).nullable(),
    source: model.enum(["import", "decision"]).default("import"),
    registration: model.belongsTo(() => Registration, { mappedBy: "certificates" }),
  })
  .indexes([{ on: ["number"] }, { on: ["registration_id", "number", "decided_on"], unique: true }])
