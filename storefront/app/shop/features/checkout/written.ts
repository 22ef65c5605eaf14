import type { AddressCandidate } from "@ocop/shared/address"
import type { CheckoutTrouble } from "@ocop/shared/checkout"
import type { BackendFault } from "../../../lib/backend.server"

/** Every field of the form, as it was typed. Boxes are `on` or empty. */
const FIELDS = [
  ...["name", "phone", "email", "way", "province", "commune", "place", "place_for", "street", "point"],
  ...["note", "invoice", "invoice_name", "invoice_tax_code", "invoice_address", "invoice_email"],
  ...["payment", "of_age", "remember", "saved", "save", "total", "cart"],
] as const
export type Values = Readonly<Record<string, string>>

/** Fields that can be wrong, in the order they stand in the page. */
export const CHECKED = [
  ...(["name", "phone", "email", "province", "commune", "street", "point", "note"] as const),
  ...(["invoice_name", "invoice_tax_code", "invoice_address", "invoice_email", "of_age", "payment"] as const),
] as const
export type Checked = (typeof CHECKED)[number]

/** Why an order was not sent, with all that was typed. */
export interface Unsent {
  values: Values
  wrong: Checked[]
  /** What the commune that was typed may mean today; null where it was not asked. */
  candidates: AddressCandidate[] | null
  fault: Pick<BackendFault, "code" | "message_vi" | "message_en"> | null
  trouble: CheckoutTrouble | null
}

export function unsent(values: Values, why: Partial<Omit<Unsent, "values">>): Unsent {
  return { values, wrong: [], candidates: null, fault: null, trouble: null, ...why }
}

/** Whether something kept the order from being sent; else only the form was filled anew. */
export function isUnsent({ wrong, candidates, fault, trouble }: Unsent): boolean {
  return wrong.length > 0 || Boolean(candidates ?? fault ?? trouble)
}

export function valuesOf(data: FormData): Values {
  return Object.fromEntries(
    FIELDS.map((name) => {
      const value = data.get(name)
      return [name, typeof value === "string" ? value : ""]
    }),
  )
}

/** Of an option of the list of provinces: `48`, or `48 Quảng Nam` for the old name of one that is part of it now. */
export function provinceCode(option: string | undefined): string {
  return (option ?? "").slice(0, 2)
}
