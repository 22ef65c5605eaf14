import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { type Certificate, standing } from "@ocop/shared/certificate"
import { dayOf } from "@ocop/shared/day"
import { scanFlagsOfBits } from "@ocop/shared/scan-flag"
import { type Stop, stopFor } from "@ocop/shared/stop"
import type { TraceCertificate, TracePage, TraceStamp } from "@ocop/shared/trace-page"
import { codeIssued, type IssuedCode, type ReadCode } from "./issued-code"
import { ALL_ROWS } from "../scoped"
import { inSnapshot, rows } from "../snapshot"
import { TRACE_GOODS_SQL, TRACE_LOT_SQL, TRACE_STAMP_SQL } from "./trace-page-sql"

interface GoodsRow {
  product: TracePage["product"]
  producer: TracePage["producer"] & { id: string }
  certificates: (TraceCertificate & Certificate)[]
  papers: TracePage["papers"]
  stops: Stop[]
  story: string | null
}

type LotRow = Pick<
  TracePage,
  "material_zone" | "growing_areas" | "standards" | "test_reports" | "stages" | "forward"
> & { lot: NonNullable<TracePage["lot"]> }

type StampRow = Omit<TraceStamp, "flags"> & { flag_bits: number }

/** All that a code tells the public; null for a code nobody issued. */
export async function tracePage(db: Knex, code: ReadCode, now: number): Promise<TracePage | null> {
  return inSnapshot(db, ALL_ROWS, async (trx) => {
    const issued = await codeIssued(trx, code)
    if (!issued) return null
    const { registration_id, lot_id, variant_id } = issued
    const [goods] = await rows<GoodsRow>(trx, TRACE_GOODS_SQL, { registration_id }, "trace_goods")
    if (!goods) return null
    const [lot] = lot_id ? await rows<LotRow>(trx, TRACE_LOT_SQL, { lot_id, variant_id }, "trace_lot") : []
    const [stamp] =
      code.serial === null
        ? []
        : await rows<StampRow>(
            trx,
            TRACE_STAMP_SQL,
            { gtin: code.gtin, serial: code.serial, variant_id },
            "trace_stamp",
          )
    return pageOf(code, issued, { goods, lot, stamp }, now)
  })
}

function pageOf(
  code: ReadCode,
  issued: IssuedCode,
  { goods, lot, stamp }: { goods: GoodsRow; lot: LotRow | undefined; stamp: StampRow | undefined },
  now: number,
): TracePage {
  const { certificates, producer, stops, ...told } = goods
  const { id: producer_id, ...business } = producer
  const held = standing(certificates, dayOf(now))
  const { product_id, variant_id } = issued
  const stop = stopFor(stops, { producer_id, product_id, variant_id, lot: lot?.lot.number ?? null })
  return {
    as_of: new Date(now).toISOString(),
    found: issued.found,
    code: { ...code, lot: lot?.lot.number ?? null },
    product: told.product,
    producer: business,
    standing: held,
    certificate: certificateOf(certificates, held.certificate_id),
    ...(lot ?? NO_LOT),
    stop: stop && {
      kind: stop.kind,
      subject: stop.subject,
      words: stop.words,
      document_no: stop.document_no,
      since: stop.since,
    },
    stamp: stamp ? stampOf(stamp) : null,
    papers: told.papers,
    story: told.story,
  }
}

const NO_LOT = {
  lot: null,
  material_zone: null,
  growing_areas: [],
  standards: [],
  test_reports: [],
  stages: [],
  forward: [],
}

function stampOf({ flag_bits, ...stamp }: StampRow): TraceStamp {
  return { ...stamp, flags: scanFlagsOfBits(flag_bits) }
}

function certificateOf(certificates: GoodsRow["certificates"], id: string | null): TraceCertificate | null {
  const found = certificates.find((certificate) => certificate.id === id)
  if (!found) return null
  const { number, issuer, stars, decided_on, valid_until } = found
  return {
    ...{ id: found.id, number, issuer, stars, decided_on, valid_until },
    extended_until: found.extended_until ?? null,
    revoked_on: found.revoked_on ?? null,
    revoke_document: found.revoke_document ?? null,
  }
}
