import { z } from "zod"
import { type Certificate, CertificateState, Stars, standing } from "./certificate"
import { Day } from "./day"
import { fold } from "./fold"
import { Department, productSet } from "./product-set"

/** A certificate as the register tells it. */
export type RegisterStandCertificate = Certificate & {
  number: string
  issuer: string
  criteria: string | null
  revoke_document: string | null
}

/** A product of the register with all its certificates; what it may show on a day follows from it. */
export interface RegisterStandRow {
  id: string
  name: string
  producer: string
  producer_handle: string
  /** Of the product's page in the shop; null while it is not sold there. */
  handle: string | null
  gtin: string | null
  product_code: string | null
  set: string
  group: string
  commune: string | null
  commune_code: string | null
  old_district: string | null
  old_province: string | null
  certificates: readonly RegisterStandCertificate[]
}

/** A product of the public register with what holds on the day `as_of`. The certificate told of is that of the state. */
export const PublicRegisterItem = z.object({
  id: z.string(),
  name: z.string(),
  producer: z.string(),
  producer_handle: z.string(),
  handle: z.string().nullable(),
  gtin: z.string().nullable(),
  product_code: z.string().nullable(),
  set: z.string(),
  group: z.string(),
  department: Department.nullable(),
  commune: z.string().nullable(),
  commune_code: z.string().nullable(),
  old_district: z.string().nullable(),
  old_province: z.string().nullable(),
  stars: Stars.nullable(),
  state: CertificateState,
  decision: z.string().nullable(),
  issuer: z.string().nullable(),
  decided_on: Day.nullable(),
  valid_until: Day.nullable(),
  extended_until: Day.nullable(),
  revoked_on: Day.nullable(),
  revoke_document: z.string().nullable(),
  criteria: z.string().nullable(),
  as_of: Day,
  certificates_before: z.int(),
})
export type PublicRegisterItem = z.infer<typeof PublicRegisterItem>

export function registerItem(row: RegisterStandRow, day: Day): PublicRegisterItem {
  const { certificates, ...product } = row
  const { stars, state, certificate_id } = standing(certificates, day)
  const told = certificates.find(({ id }) => id === certificate_id)
  const decided = certificates.filter(({ decided_on }) => decided_on <= day).length
  return {
    ...product,
    department: productSet(row.set)?.departments[0] ?? null,
    stars,
    state,
    decision: told?.number ?? null,
    issuer: told?.issuer ?? null,
    decided_on: told?.decided_on ?? null,
    valid_until: told?.valid_until ?? null,
    extended_until: told?.extended_until ?? null,
    revoked_on: state === "revoked" ? (told?.revoked_on ?? null) : null,
    revoke_document: state === "revoked" ? (told?.revoke_document ?? null) : null,
    criteria: told?.criteria ?? null,
    as_of: day,
    certificates_before: Math.max(0, decided - 1),
  }
}

/** `in_force` is every state that shows stars. */
export const RegisterStateChoice = z.enum([...CertificateState.options, "in_force"])
export type RegisterStateChoice = z.infer<typeof RegisterStateChoice>

export const RegisterSort = z.enum(["name", "producer", "-stars", "valid_until", "-decided_on"])
export type RegisterSort = z.infer<typeof RegisterSort>

const chosen = z.string().trim().max(120)

/** What the register may be asked for; `producer` is a handle or part of a name. */
export const PublicRegisterQuery = z.strictObject({
  q: chosen.optional(),
  producer: chosen.optional(),
  group: chosen.optional(),
  set: chosen.optional(),
  stars: z.string().transform(Number).pipe(Stars).optional(),
  commune: chosen.optional(),
  old_district: chosen.optional(),
  state: RegisterStateChoice.optional(),
  sort: RegisterSort.optional(),
  page: z.coerce.number().int().min(1).max(100_000).default(1),
  per: z.coerce.number().int().min(1).max(100).default(50),
})
export type PublicRegisterQuery = z.infer<typeof PublicRegisterQuery>

const Facet = z.array(z.object({ value: z.string(), label: z.string().nullable(), count: z.int() }))

/** How many products each choice would show, the other choices kept; the most first. */
export const RegisterFacets = z.object({
  group: Facet,
  set: Facet,
  stars: Facet,
  commune: Facet,
  old_district: Facet,
  state: Facet,
})
export type RegisterFacets = z.infer<typeof RegisterFacets>

/** `not_recognised`: no product or producer of the register has such a name. `filtered_out`: one has, outside the other choices. */
export const RegisterSaid = z.enum(["not_recognised", "filtered_out"]).nullable()
export type RegisterSaid = z.infer<typeof RegisterSaid>

export const PublicRegister = z.object({
  as_of: z.string(),
  day: Day,
  total: z.int(),
  page: z.int(),
  per: z.int(),
  said: RegisterSaid,
  facets: RegisterFacets,
  items: z.array(PublicRegisterItem),
})
export type PublicRegister = z.infer<typeof PublicRegister>

/** A product made ready for searching. */
export interface RegisterEntry<Item extends PublicRegisterItem = PublicRegisterItem> {
  item: Item
  text: string
  name_text: string
  producer_text: string
}

/** A search finds names, makers, places, codes and decisions, by every certificate the product ever had. */
export function registerEntry<Item extends PublicRegisterItem>(
  item: Item,
  { certificates }: Pick<RegisterStandRow, "certificates">,
): RegisterEntry<Item> {
  const numbers = certificates.map(({ number }) => number)
  const { name, producer, commune, old_district, gtin, product_code } = item
  const parts = [name, producer, commune, old_district, gtin, product_code, ...numbers]
  return {
    item,
    text: fold(parts.filter((part) => part !== null).join("\n")),
    name_text: fold(name),
    producer_text: fold(producer),
  }
}
