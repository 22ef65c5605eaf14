import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { Certificate, Stars } from "@ocop/shared/certificate"
import type { Day } from "@ocop/shared/day"
import type { RegisterStandCertificate, RegisterStandRow } from "@ocop/shared/register-row"
import { imagesOn } from "./register-images"
import { rows } from "../snapshot"

interface RegistrationImage {
  id: string
  name: string
  producer_id: string
  product_id: string | null
  product_set: string
  product_group: string
  product_code: string | null
  old_province: string | null
}

interface ProducerImage {
  id: string
  name: string
  handle: string
  commune_name: string | null
  commune_code: string | null
  old_district: string | null
  old_province: string | null
}

type CertificateImage = Omit<RegisterStandCertificate, "extended_until" | "revoked_on" | "score"> & {
  registration_id: string
  extended_until: Day | null
  revoked_on: Day | null
}

/** The whole register as it stood when a past day ended. Where it is sold and its bar code are those of today. */
export async function registerRowsOn(db: Knex, day: Day): Promise<RegisterStandRow[]> {
  const [registrations, producers, certificates, sold] = await Promise.all([
    imagesOn<RegistrationImage>(db, "registration", day),
    imagesOn<ProducerImage>(db, "producer", day),
    imagesOn<CertificateImage>(db, "certificate", day),
    rows<{ product_id: string; handle: string | null; gtin: string | null }>(db, SOLD, {}),
  ])
  const makers = new Map(producers.map((producer) => [producer.id, producer]))
  const goods = new Map(sold.map((one) => [one.product_id, one]))
  const held = byRegistration(certificates)
  return registrations.flatMap((registration) => {
    const producer = makers.get(registration.producer_id)
    if (!producer) return []
    const { id, name, product_id, product_set, product_group, product_code } = registration
    const shop = product_id === null ? undefined : goods.get(product_id)
    return {
      id,
      name,
      producer: producer.name,
      producer_handle: producer.handle,
      handle: shop?.handle ?? null,
      gtin: shop?.gtin ?? null,
      product_code,
      set: product_set,
      group: product_group,
      commune: producer.commune_name,
      commune_code: producer.commune_code,
      old_district: producer.old_district,
      old_province: registration.old_province ?? producer.old_province,
      certificates: (held.get(id) ?? []).map(toldCertificate),
    }
  })
}

function byRegistration(certificates: readonly CertificateImage[]): Map<string, CertificateImage[]> {
  const held = new Map<string, CertificateImage[]>()
  for (const one of certificates) {
    const own = held.get(one.registration_id)
    if (own) own.push(one)
    else held.set(one.registration_id, [one])
  }
  return held
}

function toldCertificate(image: CertificateImage): RegisterStandCertificate {
  const { number, issuer, criteria, revoke_document } = image
  return { ...plainCertificate(image), number, issuer, criteria, revoke_document }
}

/** In the words of `standing()`, which leaves out what is not set. */
export function plainCertificate(image: {
  id: string
  stars: Stars
  decided_on: Day
  valid_until: Day
  extended_until: Day | null
  revoked_on: Day | null
}): Certificate {
  const { id, stars, decided_on, valid_until, extended_until, revoked_on } = image
  return {
    ...{ id, stars, decided_on, valid_until },
    ...(extended_until === null ? {} : { extended_until }),
    ...(revoked_on === null ? {} : { revoked_on }),
  }
}

const SOLD = `
  select distinct on (product.id) product.id as product_id,
    case when product.status = 'published' then product.handle end as handle, variant.barcode as gtin
  from product left join product_variant variant on variant.product_id = product.id and variant.deleted_at is null
  where product.deleted_at is null order by product.id, variant.variant_rank, variant.id`
