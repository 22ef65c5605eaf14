import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { InspectionItemEntry } from "@ocop/shared/inspection"
import type { InspectionItemRow } from "../../../modules/traceability/inspections"
import { stopSubject } from "../../../read/stops/stop-subject"
import { fault } from "../../guard/fault"

/** The items with the product each is of; one that names a lot or a product there is not is refused by its place. */
export async function namedItems(
  db: Knex,
  items: readonly InspectionItemEntry[],
): Promise<InspectionItemRow[]> {
  return Promise.all(items.map((item, index) => namedItem(db, item, `items.${index}`)))
}

async function namedItem(db: Knex, item: InspectionItemEntry, field: string): Promise<InspectionItemRow> {
  const { registration_id, lot_id, code_read, serial, label_ok, stars_ok, sample_no, note, ...rest } = item
  return {
    ...rest,
    product_id: await productOf(db, { registration_id, lot_id }, field),
    lot_id: lot_id ?? null,
    code_read: code_read ?? null,
    serial: serial ?? null,
    label_ok: label_ok ?? null,
    stars_ok: stars_ok ?? null,
    sample_no: sample_no ?? null,
    note: note ?? null,
  }
}

async function productOf(
  db: Knex,
  { registration_id, lot_id }: Pick<InspectionItemEntry, "registration_id" | "lot_id">,
  field: string,
): Promise<string | null> {
  if (lot_id) {
    const lot = await stopSubject(db, { subject: "lot", lot_id })
    if (!lot) throw fault("not_found", { field: `${field}.lot_id` })
    return lot.product_id
  }
  if (!registration_id) return null
  const product = await stopSubject(db, { subject: "product", registration_id })
  if (!product) throw fault("not_found", { field: `${field}.registration_id` })
  return product.product_id
}
