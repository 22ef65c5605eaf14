import { model } from "@medusajs/framework/utils"

/** A file whose content was checked; `location` is its key in the file store. */
export const StoredFile = model
  .define("stored_file", {
    id: model.id({ prefix: "file" }).primaryKey(),
    name: model.text(),
    kind: model.enum(["pdf", "jpeg", "png", "webp"]),
    bytes: model.number(),
    sha256: model.text(),
    location: model.text(),
    uploaded_by_type: model.text(),
    uploaded_by: model.text(),
  })
  .indexes([{ on: ["sha256"] }])
