import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { Certificate, standing } from "@ocop/shared/certificate"
import type { AisleMaker, HeldCertificate, ProducerPage } from "@ocop/shared/browse"
import { type Day, dayOf } from "@ocop/shared/day"
import { placeSlug } from "@ocop/shared/place"
import { PRODUCER_SQL } from "./producer-page-sql"
import type { Shelf } from "./shelf"
import { makersOf } from "./shelf-aisle"
import { rows } from "../snapshot"

interface CertifiedRow {
  product: string
  product_handle: string | null
  certificates: (Record<string, unknown> & Pick<HeldCertificate, "number" | "issuer">)[]
}

type ProducerRow = Omit<ProducerPage, "as_of" | "certificates" | "goods" | "neighbours"> & {
  registrations: CertifiedRow[]
}

const NEIGHBOURS = 8

/** A producer of the register, whether its goods are in the shop or not; null for a handle nobody has. */
export async function producerPage(
  db: Knex,
  shelf: Shelf,
  handle: string,
  as_of: string,
): Promise<ProducerPage | null> {
  const today = dayOf(as_of)
  const [found] = await rows<ProducerRow>(db, PRODUCER_SQL, { handle, today }, "producer_page")
  if (!found) return null
  const { registrations, ...producer } = found
  return {
    ...producer,
    as_of,
    certificates: registrations.flatMap((registration) => inForce(registration, today)),
    goods: shelf.kin.ranked("producer", handle).map(({ card }) => card),
    neighbours: neighboursOf(shelf, producer),
  }
}

function inForce({ product, product_handle, certificates }: CertifiedRow, today: Day): HeldCertificate[] {
  const known = certificates.map((one) => ({ ...one, ...Certificate.parse(one) }))
  const { stars, state, certificate_id } = standing(known, today)
  const held = known.find(({ id }) => id === certificate_id)
  if (stars === null || !held) return []
  const { number, issuer, decided_on, valid_until } = held
  const extended_until = held.extended_until ?? null
  return [{ product, product_handle, number, issuer, stars, state, decided_on, valid_until, extended_until }]
}

/** Of the same commune; where it is alone there, of the same old district. */
function neighboursOf(
  shelf: Shelf,
  { handle, commune_code, old_district }: Pick<ProducerPage, "handle" | "commune_code" | "old_district">,
): AisleMaker[] {
  const near = (kind: "commune" | "district", id: string | null) =>
    id === null ? [] : makersOf(shelf.kin.of(kind, id)).filter((maker) => maker.handle !== handle)
  const ofCommune = near("commune", commune_code)
  const found = ofCommune.length > 0 ? ofCommune : near("district", old_district && placeSlug(old_district))
  return found.slice(0, NEIGHBOURS)
}
