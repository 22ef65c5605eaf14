import { model } from "@medusajs/framework/utils"

/** Đề nghị: what one officer enters and another must confirm before a certificate is extended or revoked. */
export const Proposal = model
  .define("proposal", {
    id: model.id({ prefix: "prop" }).primaryKey(),
    kind: model.enum(["extend", "revoke"]),
    certificate_id: model.text(),
    ground: model.text().nullable(),
    extended_until: model.text().nullable(),
    revoked_on: model.text().nullable(),
    decision_number: model.text(),
    decided_on: model.text(),
    issuer: model.text(),
    conclusion_no: model.text().nullable(),
    conclusion_on: model.text().nullable(),
    reason: model.text(),
    file_id: model.text().nullable(),
    state: model.enum(["proposed", "confirmed", "declined", "withdrawn"]).default("proposed"),
    proposed_by: model.text(),
    proposed_at: model.dateTime(),
    settled_by: model.text().nullable(),
    settled_at: model.dateTime().nullable(),
    settle_note: model.text().nullable(),
  })
  .indexes([{ on: ["state", "proposed_at"] }])
