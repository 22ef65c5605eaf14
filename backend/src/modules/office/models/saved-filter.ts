import { model } from "@medusajs/framework/utils"
import { FilterPage } from "@ocop/shared/filter-page"

/** A question an officer asks often: the search part of a page's address under a name of her own. */
export const SavedFilter = model
  .define("saved_filter", {
    id: model.id({ prefix: "filt" }).primaryKey(),
    officer_id: model.text(),
    name: model.text(),
    page: model.enum(FilterPage.options),
    query: model.text(),
    place: model.number(),
  })
  .indexes([{ on: ["officer_id", "page", "name"], unique: true }])
