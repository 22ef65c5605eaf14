import { z } from "zod"
import { Certificate, CertificateState, Stars } from "./certificate"
import { Vnd } from "./money"
import { StopKind } from "./stop"
import { VatRate } from "./vat"

export const StaffRole = z.enum(["clerk", "manager"])
export type StaffRole = z.infer<typeof StaffRole>

/** `pin_verifier` is an argon2id string in PHC form: the PIN itself never leaves the person's head. */
export const CatalogueStaff = z.object({
  id: z.string(),
  name: z.string(),
  role: StaffRole,
  pin_verifier: z.string(),
})
export type CatalogueStaff = z.infer<typeof CatalogueStaff>

/** What a sales point does with goods whose certificate is not in force, or that are recalled. */
export const UncertifiedRule = z.enum(["warn", "block"])
export type UncertifiedRule = z.infer<typeof UncertifiedRule>

export const CatalogueSalesPoint = z.object({
  id: z.string(),
  code: z.string(),
  name: z.string(),
  address: z.string(),
  phone: z.string().nullable(),
  bank: z.object({ bin: z.string(), account: z.string(), holder: z.string() }).nullable(),
  cash_rounding: z.union([z.literal(0), z.literal(500), z.literal(1000)]),
  uncertified_rule: UncertifiedRule,
  fair: z
    .object({
      id: z.string(),
      name: z.string(),
      booth_id: z.string(),
      booth_no: z.string(),
      ends_on: z.string(),
    })
    .nullable(),
})
export type CatalogueSalesPoint = z.infer<typeof CatalogueSalesPoint>

/** `stars` and `state` hold on the snapshot's day; `certificates` lets a till that stays offline work them out for later days. */
export const CatalogueProduct = z.object({
  variant_id: z.string(),
  product_id: z.string(),
  title: z.string(),
  producer: z.string(),
  product_set: z.string(),
  gtin: z.string().nullable(),
  unit: z.string(),
  price: Vnd,
  vat_rate: VatRate,
  stock: z.int().nullable(),
  stars: Stars.nullable(),
  state: CertificateState,
  certificate_id: z.string().nullable(),
  certificates: z.array(Certificate),
  image: z.string().nullable(),
})
export type CatalogueProduct = z.infer<typeof CatalogueProduct>

/** Goods that must not be sold, with the reason to tell the clerk. Servers of old named no kind. */
export const CatalogueBlock = z.object({
  gtin: z.string().nullable(),
  variant_id: z.string().nullable(),
  lot: z.string().nullable(),
  reason: z.string(),
  kind: StopKind.optional(),
  since: z.string().optional(),
  document_no: z.string().nullable().optional(),
})
export type CatalogueBlock = z.infer<typeof CatalogueBlock>

/** Everything a till holds to sell without a network. `as_of` is the server's instant. `stock` is in thousandths of the unit. */
export const Catalogue = z.object({
  version: z.string(),
  as_of: z.string(),
  device: z.object({ id: z.string(), code: z.string(), name: z.string() }),
  sales_point: CatalogueSalesPoint,
  staff: z.array(CatalogueStaff),
  products: z.array(CatalogueProduct),
  blocks: z.array(CatalogueBlock),
})
export type Catalogue = z.infer<typeof Catalogue>
