import { generateEntityId } from "@medusajs/framework/utils"
import { checkAuthority, criteriaOn, issuerLevel } from "@ocop/shared/criteria"
import { drawingOf } from "@ocop/shared/drawing"
import { fold } from "@ocop/shared/fold"
import { productSet } from "@ocop/shared/product-set"
import type { RegisterCertificate, RegisterProducer } from "@ocop/shared/register"
import type {
  NewProducer,
  NewRegistration,
  RegisterBatch,
  RowChange,
} from "../../modules/producer/register-batch"
import type { KeptProduct } from "../../read/register/known-register"
import type { RegisterSurroundings } from "../../read/register/register-surroundings"
import { describeGoods } from "./describe-goods"
import { freeHandle } from "./handle"
import type { GoodsEntry, ProducerEntry } from "./register-entries"
import type { CreatedGoods, NewGoods } from "./register-goods"
import type { RegisterPlan } from "./register-plan"

export interface PlannedGoods extends NewGoods {
  entry: GoodsEntry
  kind: string
}

export function newGoods(plan: RegisterPlan, surroundings: RegisterSurroundings): PlannedGoods[] {
  return plan.new_goods.map((entry) => {
    const { product, producer } = entry
    const handle = freeHandle([product.name, producer.data.name], surroundings.taken_handles)
    const { kind, path } = drawingOf({ name: product.name, product_set: product.product_set, key: handle })
    return {
      entry,
      kind,
      title: product.name,
      handle,
      description: product.description ?? describeGoods(entry),
      thumbnail: path,
      gtin: product.gtin,
      price: product.price,
      held: plan.held.goods.has(entry),
    }
  })
}

/** The rows of the register. `created` are the Medusa products of `goods`, in the same order. */
export function registerBatch(
  plan: RegisterPlan,
  goods: readonly PlannedGoods[],
  created: readonly CreatedGoods[],
  surroundings: RegisterSurroundings,
): RegisterBatch {
  const producerIds = new Map(plan.producer_ids)
  const producers = plan.new_producers.map((entry) => {
    const row = producerRow(entry, surroundings)
    producerIds.set(entry, row.id)
    return row
  })
  const registrationIds = new Map<GoodsEntry, string>()
  const registrations = goods.map((one, index) => {
    const row = registrationRow(one, producerIds.get(one.entry.producer), created[index])
    registrationIds.set(one.entry, row.id)
    return row
  })
  return {
    producers,
    changed_producers: plan.changed_producers.map(({ known, changes }) => ({
      id: known.id,
      changes: producerChanges(changes),
    })),
    registrations,
    changed_registrations: plan.changed_goods.flatMap(({ known, changes }) =>
      registrationChange(known.id, changes),
    ),
    certificates: plan.new_certificates.map(({ goods: entry, known, data }) => ({
      id: generateEntityId(undefined, "cert"),
      registration_id: known?.id ?? registrationIds.get(entry) ?? "",
      ...data,
      ...recognition(data),
    })),
    changed_certificates: plan.changed_certificates.map(({ known, changes }) => ({ id: known.id, changes })),
  }
}

function producerRow({ data }: ProducerEntry, surroundings: RegisterSurroundings): NewProducer {
  const place = [data.commune_name, data.tax_code].filter((part) => part !== null)
  return {
    id: generateEntityId(undefined, "prdr"),
    handle: freeHandle([data.name, ...place], surroundings.taken_producer_handles),
    name_folded: fold(data.name),
    ...data,
    province_code: data.province_code ?? surroundings.home_province,
  }
}

function producerChanges(changes: Partial<RegisterProducer>): Partial<NewProducer> {
  const { province_code, ...rest } = changes
  return {
    ...rest,
    ...(province_code ? { province_code } : {}),
    ...(rest.name === undefined ? {} : { name_folded: fold(rest.name) }),
  }
}

function registrationRow(
  { entry, kind }: PlannedGoods,
  producer_id: string | undefined,
  created: CreatedGoods | undefined,
): NewRegistration {
  const { name, product_set, product_code, trademark, unit, vat_rate } = entry.product
  return {
    id: generateEntityId(undefined, "reg"),
    producer_id: producer_id ?? "",
    product_id: created?.product_id ?? "",
    name,
    name_folded: fold(name),
    product_set,
    product_group: groupOf(product_set),
    product_code,
    trademark,
    kind,
    unit: unit ?? DEFAULT_UNIT,
    vat_rate,
  }
}

/** What the day and the body's name say; nothing for a body not known by its name. */
function recognition({ issuer, stars, decided_on }: RegisterCertificate) {
  const authority = checkAuthority({ issuer, stars, decided_on })
  const level = issuerLevel(issuer)
  const criteria = level === null ? null : (criteriaOn(decided_on)[0] ?? null)
  return {
    criteria: authority.ok ? authority.value.criteria : criteria,
    issuer_level: level,
  }
}

function groupOf(set: string): string {
  return productSet(set)?.group ?? ""
}

/** The Medusa half of a change (description, barcode, price) is not a column of the register. */
function registrationChange(id: string, changes: Partial<KeptProduct>): RowChange<NewRegistration>[] {
  const { name, product_set, product_code, trademark, unit, vat_rate } = changes
  const own: Partial<NewRegistration> = {
    ...(name === undefined ? {} : { name, name_folded: fold(name) }),
    ...(product_set === undefined ? {} : { product_set, product_group: groupOf(product_set) }),
    ...(product_code === undefined ? {} : { product_code }),
    ...(trademark === undefined ? {} : { trademark }),
    ...(unit === undefined || unit === null ? {} : { unit }),
    ...(vat_rate === undefined ? {} : { vat_rate }),
  }
  return Object.keys(own).length > 0 ? [{ id, changes: own }] : []
}

const DEFAULT_UNIT = "sản phẩm"
