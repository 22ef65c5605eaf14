import { model } from "@medusajs/framework/utils"

/** Thông báo: what sales points must know about goods they have. `subject_id` is the stop order or the proposal it is about. */
export const Notice = model.define("notice", {
  id: model.id({ prefix: "note" }).primaryKey(),
  kind: model.enum(["revoked", "extended", "stop", "lift"]),
  subject_id: model.text().index(),
  product_id: model.text().nullable(),
  lot_number: model.text().nullable(),
  title_vi: model.text(),
  title_en: model.text(),
  words_vi: model.text(),
  words_en: model.text(),
  document_no: model.text().nullable(),
  sent_at: model.dateTime(),
  receipts: model.hasMany(() => NoticeReceipt, { mappedBy: "notice" }),
})

/** A notice at one sales point, with the stock it had then; its manager acknowledges it. */
export const NoticeReceipt = model
  .define("notice_receipt", {
    id: model.id({ prefix: "nrec" }).primaryKey(),
    sales_point_id: model.text(),
    stock_milli: model.number(),
    seen_at: model.dateTime().nullable(),
    acknowledged_at: model.dateTime().nullable(),
    acknowledged_by: model.text().nullable(),
    answer: model.text().nullable(),
    notice: model.belongsTo(() => Notice, { mappedBy: "receipts" }),
  })
  .indexes([{ on: ["notice_id", "sales_point_id"], unique: true }])
