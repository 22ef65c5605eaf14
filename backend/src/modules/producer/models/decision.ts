import { model } from "@medusajs/framework/utils"

/** Quyết định: one document of an issuing body, which may recognise, extend or revoke many certificates. */
export const Decision = model
  .define("decision", {
    id: model.id({ prefix: "dec" }).primaryKey(),
    kind: model.enum(["recognise", "extend", "revoke"]),
    number: model.text(),
    issuer: model.text(),
    issuer_folded: model.text(),
    issuer_level: model.enum(["district", "province", "ministry"]),
    decided_on: model.text(),
    criteria: model.text().nullable(),
    file_id: model.text().nullable(),
    note: model.text().nullable(),
    entered_by: model.text(),
  })
  .indexes([{ on: ["issuer_folded", "number", "decided_on"], unique: true }])
