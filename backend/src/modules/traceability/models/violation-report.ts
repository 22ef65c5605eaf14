import { model } from "@medusajs/framework/utils"

/** Phản ánh: what somebody tells the departments about goods. Its number is all a stranger needs to follow it. */
export const ViolationReport = model
  .define("violation_report", {
    id: model.id({ prefix: "vrep" }).primaryKey(),
    number: model.text().unique(),
    about: model.enum(["fake", "stars", "unsafe", "label", "other"]),
    code_read: model.text().nullable(),
    gtin: model.text().nullable(),
    lot: model.text().nullable(),
    serial: model.text().nullable(),
    registration_id: model.text().nullable(),
    department: model.enum(["agriculture", "trade", "health", "culture"]),
    place: model.text().nullable(),
    words: model.text(),
    file_ids: model.array(),
    contact: model.text().nullable(),
    state: model.enum(["received", "looking", "settled"]).default("received"),
    answer: model.text().nullable(),
    settled_by: model.text().nullable(),
    at: model.dateTime(),
  })
  .indexes([{ on: ["department", "state"] }])
