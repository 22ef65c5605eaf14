import { model } from "@medusajs/framework/utils"

/** A person of a department or a sales point who signs in to the office. */
export const Officer = model.define("officer", {
  id: model.id({ prefix: "off" }).primaryKey(),
  name: model.text(),
  email: model.text().unique(),
  department: model.text().nullable(),
  active: model.boolean().default(true),
  grants: model.hasMany(() => Grant, { mappedBy: "officer" }),
})

/** What an officer may do, where and until when. No sales point and no fair: the whole province. */
export const Grant = model.define("grant", {
  id: model.id({ prefix: "grant" }).primaryKey(),
  role: model.enum(["trade", "agriculture", "inspector", "sales_point_manager"]),
  sales_point_id: model.text().nullable(),
  fair_id: model.text().nullable(),
  ends_on: model.text().nullable(),
  officer: model.belongsTo(() => Officer, { mappedBy: "grants" }),
})

/** Who changed what, from what to what, why, and on which document. Written once. */
export const AuditEntry = model.define("audit_entry", {
  id: model.id({ prefix: "audit" }).primaryKey(),
  actor_type: model.text(),
  actor_id: model.text(),
  action: model.text(),
  subject_type: model.text(),
  subject_id: model.text().index(),
  before: model.json().nullable(),
  after: model.json().nullable(),
  reason: model.text().nullable(),
  document_no: model.text().nullable(),
})
