import { z } from "zod"
import { Stars, Standing } from "./certificate"
import { Day, dayOf, formatDay } from "./day"
import { bracketed } from "./gs1"
import { ScanFlag } from "./scan-flag"

/** A place a lot passed. `direction` is seen from the producer: one step back, its own work, one step forward. */
export const TraceStage = z.object({
  name: z.string(),
  at: z.string(),
  place_name: z.string(),
  place_code: z.string().nullable(),
  place_kind: z.enum(["gln", "commune", "text"]),
  party: z.string().nullable(),
  direction: z.enum(["back", "own", "forward"]),
})
export type TraceStage = z.infer<typeof TraceStage>

/** The certificate `standing` speaks of, so that an expired or revoked one can be named as such. */
export const TraceCertificate = z.object({
  id: z.string(),
  number: z.string(),
  issuer: z.string(),
  stars: Stars,
  decided_on: Day,
  valid_until: Day,
  extended_until: Day.nullable(),
  revoked_on: Day.nullable(),
  revoke_document: z.string().nullable(),
})
export type TraceCertificate = z.infer<typeof TraceCertificate>

/** A stop in force on these goods or on this lot; `words` are what the public is told. */
export const TraceStop = z.object({
  kind: z.enum(["hold", "recall"]),
  subject: z.enum(["lot", "product", "producer"]),
  words: z.string().nullable(),
  document_no: z.string().nullable(),
  since: z.string(),
})
export type TraceStop = z.infer<typeof TraceStop>

/** What the ledger of stamps knows of one serial. `scans` counts the readings before this one. */
export const TraceStamp = z.object({
  serial: z.string(),
  state: z.enum(["printed", "used", "void"]),
  scans: z.int(),
  first_scan_at: z.string().nullable(),
  sold_at: z.string().nullable(),
  flags: z.array(ScanFlag),
})
export type TraceStamp = z.infer<typeof TraceStamp>

/**
 * All that a code may reveal to the public. A code never issued has no page: it is answered 404 `code_never_issued`.
 * Where nothing is recorded the field is null or empty, and the page says so.
 */
export const TracePage = z.object({
  as_of: z.string(),
  found: z.enum(["serial", "lot", "product"]),
  code: z.object({ gtin: z.string(), lot: z.string().nullable(), serial: z.string().nullable() }),
  product: z.object({
    name: z.string(),
    handle: z.string().nullable(),
    image: z.string().nullable(),
    product_set: z.string(),
    product_code: z.string().nullable(),
    trademark: z.string().nullable(),
  }),
  producer: z.object({
    name: z.string(),
    handle: z.string(),
    address: z.string().nullable(),
    commune: z.string().nullable(),
    old_district: z.string().nullable(),
    old_province: z.string().nullable(),
    phone: z.string().nullable(),
  }),
  standing: Standing,
  certificate: TraceCertificate.nullable(),
  lot: z
    .object({
      number: z.string(),
      made_on: Day,
      expires_on: Day.nullable(),
      quantity_milli: z.int(),
      unit: z.string(),
    })
    .nullable(),
  material_zone: z.string().nullable(),
  growing_areas: z.array(z.string()),
  standards: z.array(z.string()),
  test_reports: z.array(z.object({ number: z.string(), on: Day, result: z.string() })),
  stages: z.array(TraceStage),
  /** One step forward: the sales points that received the lot, and since when. */
  forward: z.array(z.object({ sales_point: z.string(), address: z.string(), from: Day })),
  stop: TraceStop.nullable(),
  stamp: TraceStamp.nullable(),
  papers: z.array(
    z.object({
      kind: z.string(),
      number: z.string(),
      issuer: z.string().nullable(),
      issued_on: Day.nullable(),
      expires_on: Day.nullable(),
    }),
  ),
  story: z.string().nullable(),
})
export type TracePage = z.infer<typeof TracePage>

/** TT 02/2024/TT-BKHCN, Đ.7: what a trace page shows at least, in its order. */
export const traceFields = [
  "name",
  "picture",
  "business",
  "address",
  "stages",
  "product_code",
  "place_codes",
  "made",
  "marks",
  "expires",
  "standards",
] as const
export type TraceField = (typeof traceFields)[number]

/** The eleven fields of TT 02/2024 with what is on record; null where nothing is. */
export function traceRows(page: TracePage): { field: TraceField; value: string | null }[] {
  const { product, producer, lot, stages } = page
  const values: Record<TraceField, string | null> = {
    name: product.name,
    picture: product.image,
    business: producer.name,
    address: joined([producer.address, producer.commune, producer.old_district, producer.old_province], ", "),
    stages: joined(stages.map(stageWords), "; "),
    product_code: traceCode(page.code),
    place_codes: joined([...new Set(stages.map((stage) => stage.place_code))], ", "),
    made: lot ? formatDay(lot.made_on) : null,
    marks: joined([product.trademark, page.code.serial], ", "),
    expires: lot?.expires_on ? formatDay(lot.expires_on) : null,
    standards: joined(page.standards, ", "),
  }
  return traceFields.map((field) => ({ field, value: values[field] }))
}

function stageWords(stage: TraceStage): string {
  return `${stage.name}, ${formatDay(dayOf(stage.at))}, ${stage.place_name}`
}

function traceCode({ gtin, lot, serial }: TracePage["code"]): string {
  return bracketed({ gtin, ...(lot !== null && { lot }), ...(serial !== null && { serial }) })
}

function joined(parts: readonly (string | null)[], between: string): string | null {
  const known = parts.filter((part) => part !== null && part.trim() !== "")
  return known.length > 0 ? known.join(between) : null
}
