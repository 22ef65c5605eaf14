import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { fold } from "@ocop/shared/fold"
import { findProductSet } from "@ocop/shared/find-product-set"
import type { RuleError } from "@ocop/shared/result"
import { rows } from "../snapshot"

/** How a line of a decision names a product: by its id, its code, or its name with or without the producer's. */
export interface GoodsName {
  registration_id?: string | undefined
  product_code?: string | undefined
  name?: string | undefined
  producer?: string | undefined
  /** Where it is given it must be the set on record. */
  product_set?: string | undefined
}

export interface NamedGoods {
  registration_id: string | null
  errors: RuleError[]
}

interface Candidate {
  id: string
  product_code: string | null
  name_folded: string
  producer_folded: string
  product_set: string
}

/** The product each name stands for, or why none does. */
export async function namedGoods(db: Knex, names: readonly GoodsName[]): Promise<NamedGoods[]> {
  const candidates = await rows<Candidate>(db, CANDIDATES, {
    ids: names.flatMap(({ registration_id }) => registration_id ?? []),
    codes: names.flatMap(({ product_code }) => product_code ?? []),
    names: names.flatMap(({ name }) => (name ? folded(name) : [])),
  })
  return names.map((name) => resolved(name, candidates))
}

function resolved(name: GoodsName, candidates: readonly Candidate[]): NamedGoods {
  const field = name.registration_id ? "registration_id" : name.product_code ? "product_code" : "name"
  const fitting = candidates.filter((one) => fits(name, one))
  const [found] = fitting
  if (!found) return { registration_id: null, errors: [{ code: "product_unknown", field }] }
  if (fitting.length > 1)
    return {
      registration_id: null,
      errors: [{ code: "product_ambiguous", field, detail: { count: fitting.length } }],
    }
  const set = name.product_set === undefined ? undefined : findProductSet(name.product_set)
  if (name.product_set === undefined || set?.id === found.product_set)
    return { registration_id: found.id, errors: [] }
  return { registration_id: found.id, errors: [{ code: "product_set_differs", field: "product_set" }] }
}

function fits(name: GoodsName, one: Candidate): boolean {
  if (name.registration_id) return one.id === name.registration_id
  if (name.product_code) return one.product_code === name.product_code
  if (!name.name || one.name_folded !== folded(name.name)) return false
  return !name.producer || one.producer_folded === folded(name.producer)
}

function folded(text: string): string {
  return fold(text.trim().replace(/\s+/g, " "))
}

const CANDIDATES = `
  select registration.id, registration.product_code, registration.name_folded, registration.product_set,
    producer.name_folded as producer_folded
  from registration join producer on producer.id = registration.producer_id
  where registration.deleted_at is null
    and (registration.id = any(:ids) or registration.product_code = any(:codes)
      or registration.name_folded = any(:names))`
