import { z } from "zod"
import { Stars } from "./certificate"
import { Day } from "./day"
import { LegalForm } from "./legal-form"
import { Vnd } from "./money"
import { VatRate } from "./vat"

/**
 * A cell as a spreadsheet holds it: `text` is what it shows, `number` the value of a cell that holds one, `formula` is set
 * when it is worked out instead of written.
 */
export interface RegisterCell {
  text: string
  number?: number | undefined
  formula?: string | undefined
}

/** A commune of today, by its code since 01/07/2025; `old_province` is the one it lay in before. */
export interface Commune {
  code: string
  name: string
  province_code: string
  old_province: string | null
}

/** Finds a commune by what the register writes for it; `old_district` decides between communes of one name. */
export type FindCommune = (text: string, old_district: string | null) => Commune | undefined

export const RegisterProducer = z.object({
  name: z.string(),
  legal_form: LegalForm,
  tax_code: z.string().nullable(),
  phone: z.string().nullable(),
  province_code: z.string().nullable(),
  commune_code: z.string().nullable(),
  commune_name: z.string().nullable(),
  old_district: z.string().nullable(),
  old_province: z.string().nullable(),
  story: z.string().nullable(),
})
export type RegisterProducer = z.infer<typeof RegisterProducer>

/** `product_set` is the id of a set of `product-set`. `gtin` has 14 digits. `opening_stock_milli` in thousandths of `unit`. */
export const RegisterProduct = z.object({
  name: z.string(),
  product_set: z.string(),
  product_code: z.string().nullable(),
  trademark: z.string().nullable(),
  description: z.string().nullable(),
  gtin: z.string().nullable(),
  unit: z.string().nullable(),
  price: Vnd.nullable(),
  vat_rate: VatRate,
  opening_stock_milli: z.int().nullable(),
})
export type RegisterProduct = z.infer<typeof RegisterProduct>

export const RegisterCertificate = z.object({
  number: z.string(),
  issuer: z.string(),
  stars: Stars,
  score: z.number().nullable(),
  decided_on: Day,
  valid_until: Day,
  extended_until: Day.nullable(),
  revoked_on: Day.nullable(),
  revoke_reason: z.string().nullable(),
  revoke_document: z.string().nullable(),
})
export type RegisterCertificate = z.infer<typeof RegisterCertificate>

/** One good line of the register. `row` is the line's number in the sheet; `certificate` is null for goods not rated yet. */
export const RegisterRow = z.object({
  row: z.int().min(1),
  producer: RegisterProducer,
  product: RegisterProduct,
  certificate: RegisterCertificate.nullable(),
})
export type RegisterRow = z.infer<typeof RegisterRow>

export const RegisterErrorCode = z.enum([
  "not_a_spreadsheet",
  "no_heading_row",
  "too_many_rows",
  "missing_column",
  "repeated_column",
  "formula_cell",
  "missing_value",
  "text_too_long",
  "date_invalid",
  "number_invalid",
  "stars_invalid",
  "score_invalid",
  "stars_contradict_score",
  "product_set_unknown",
  "product_set_divided",
  "legal_form_unknown",
  "commune_unknown",
  "tax_code_invalid",
  "phone_invalid",
  "gtin_invalid",
  "gtin_check_digit",
  "gtin_repeated",
  "gtin_taken",
  "vat_rate_invalid",
  "product_code_invalid",
  "duplicate_product",
  "valid_until_before_decision",
  "decision_in_future",
  "extended_before_valid_until",
  "extended_too_long",
  "revoked_before_decision",
  "authority_may_not_issue",
  "authority_abolished",
  "certificates_overlap",
  "certificate_on_record",
  "two_persons_needed",
])
export type RegisterErrorCode = z.infer<typeof RegisterErrorCode>

/** `row` 0 speaks of the whole file. `column` is the heading as the file writes it, or as it should be when it is missing. */
export interface RegisterError {
  row: number
  column: string
  code: RegisterErrorCode
  field: string
  value: string
  detail: Record<string, string | number>
}

/** Whether the good lines of a file with bad ones are taken over (`good`) or nothing is (`none`). */
export const ImportKeep = z.enum(["good", "none"])
export type ImportKeep = z.infer<typeof ImportKeep>

export const ImportError = z.object({
  row: z.int().min(0),
  column: z.string(),
  code: RegisterErrorCode,
  message_vi: z.string(),
  message_en: z.string(),
  value: z.string(),
})
export type ImportError = z.infer<typeof ImportError>

/** What was taken over and needs looking into: new goods kept off sale, or goods on sale, a required paper of which has lapsed. */
export const RegisterRemarkCode = z.enum(["listing_held", "papers_lapsed"])
export type RegisterRemarkCode = z.infer<typeof RegisterRemarkCode>

export const ImportRemark = z.object({
  row: z.int().min(1),
  product: z.string(),
  code: RegisterRemarkCode,
  message_vi: z.string(),
  message_en: z.string(),
})
export type ImportRemark = z.infer<typeof ImportRemark>

/** What an import did or, dry, would do: `rows` read, of these `imported` new, `updated`, `unchanged`; the rest is in `errors`. */
export const ImportReport = z.object({
  file: z.string(),
  dry_run: z.boolean(),
  keep: ImportKeep,
  rows: z.int().min(0),
  imported: z.int().min(0),
  updated: z.int().min(0),
  unchanged: z.int().min(0),
  errors: z.array(ImportError),
  remarks: z.array(ImportRemark),
  applied: z.boolean(),
})
export type ImportReport = z.infer<typeof ImportReport>
