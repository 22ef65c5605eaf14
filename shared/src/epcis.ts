import type { Day } from "./day"
import { digitalLink } from "./gs1"

const OFFSET = "+07:00"
const CONTEXT = "https://ref.gs1.org/standards/epcis/epcis-context.jsonld"

/** A lot and all that is recorded of it, in the words of this system. */
export interface EpcisLot {
  gtin: string
  number: string
  made_on: Day
  expires_on: Day | null
  quantity_milli: number
  unit: string
  producer_handle: string
  stages: {
    name: string
    at: string
    place_name: string
    place_code: string | null
    place_kind: "gln" | "commune" | "text"
    direction: "back" | "own" | "forward"
  }[]
  runs: { at: string; count: number }[]
  movements: { at: string; reason: string; point: string; quantity_milli: number }[]
  /** What one point sold on one day, less what came back. */
  sales: { at: string; point: string; quantity_milli: number }[]
  stops: { kind: "hold" | "recall"; placed_at: string; lifted_at: string | null }[]
}

export interface EpcisEvent {
  type: "ObjectEvent"
  eventTime: string
  eventTimeZoneOffset: string
  action: "ADD" | "OBSERVE"
  bizStep: string
  disposition: string
  quantityList: { epcClass: string; quantity?: number; uom?: string }[]
  readPoint?: { id: string }
  bizLocation?: { id: string }
  ilmd?: Record<string, string>
  "ocop:stage"?: string
}

export interface EpcisDocument {
  "@context": [string, Record<string, string>]
  type: "EPCISDocument"
  schemaVersion: "2.0"
  creationDate: string
  epcisBody: { eventList: EpcisEvent[] }
}

/** EPCIS 2.0 in JSON-LD: what happened to whole lots, first to last. */
export function epcisDocument(base: string, lots: readonly EpcisLot[], created_at: string): EpcisDocument {
  const site = base.replace(/\/+$/, "")
  return {
    "@context": [CONTEXT, { ocop: `${site}/voc/` }],
    type: "EPCISDocument",
    schemaVersion: "2.0",
    creationDate: created_at,
    epcisBody: { eventList: lots.flatMap((lot) => eventsOf(site, lot)) },
  }
}

function eventsOf(site: string, lot: EpcisLot): EpcisEvent[] {
  const events = [
    made(site, lot),
    ...lot.runs.map(({ at, count }) => seen(site, lot, at, "encoding", "encoded", count)),
    ...lot.stages.map((stage) => staged(site, lot, stage)),
    ...lot.movements.flatMap((movement) => moved(site, lot, movement)),
    ...lot.sales.flatMap((sale) => sold(site, lot, sale)),
    ...lot.stops.flatMap((stop) => stopped(site, lot, stop)),
  ]
  return events.sort((a, b) => Date.parse(a.eventTime) - Date.parse(b.eventTime))
}

function made(site: string, lot: EpcisLot): EpcisEvent {
  const at = `${lot.made_on}T00:00:00${OFFSET}`
  return {
    ...seen(site, lot, at, "commissioning", "active", lot.quantity_milli / 1000),
    action: "ADD",
    bizLocation: { id: `${site}/producers/${encodeURIComponent(lot.producer_handle)}` },
    ilmd: {
      "cbvmda:lotNumber": lot.number,
      "cbvmda:productionDate": lot.made_on,
      ...(lot.expires_on === null ? {} : { "cbvmda:itemExpirationDate": lot.expires_on }),
    },
  }
}

const STAGE_STEPS = { back: "collecting", own: "other", forward: "shipping" } as const

function staged(site: string, lot: EpcisLot, stage: EpcisLot["stages"][number]): EpcisEvent {
  const disposition = stage.direction === "forward" ? "in_transit" : "in_progress"
  return {
    ...seen(site, lot, stage.at, STAGE_STEPS[stage.direction], disposition, null),
    readPoint: { id: placeOf(site, stage) },
    "ocop:stage": stage.name,
  }
}

/** A GLN where there is one; else the commune's code or the name, under the site's own address. */
function placeOf(site: string, { place_kind, place_code, place_name }: EpcisLot["stages"][number]): string {
  if (place_kind === "gln" && place_code !== null) return `https://id.gs1.org/414/${place_code}`
  if (place_kind === "commune" && place_code !== null) return `${site}/communes/${place_code}`
  return `${site}/places?name=${encodeURIComponent(place_name)}`
}

const RECEIVED = ["receiving", "sellable_accessible"] as const
const SHIPPED = ["shipping", "in_transit"] as const
const SOLD = ["retail_selling", "retail_sold"] as const
const RETURNED = ["receiving", "returned"] as const

/** What a count put right is no event of the goods. */
function moved(
  site: string,
  lot: EpcisLot,
  { at, reason, point, quantity_milli }: EpcisLot["movements"][number],
): EpcisEvent[] {
  if (reason === "count" || quantity_milli === 0) return []
  const [step, disposition] = quantity_milli > 0 ? RECEIVED : SHIPPED
  return [
    { ...seen(site, lot, at, step, disposition, Math.abs(quantity_milli) / 1000), ...atPoint(site, point) },
  ]
}

function sold(
  site: string,
  lot: EpcisLot,
  { at, point, quantity_milli }: EpcisLot["sales"][number],
): EpcisEvent[] {
  if (quantity_milli === 0) return []
  const [step, disposition] = quantity_milli > 0 ? SOLD : RETURNED
  return [
    { ...seen(site, lot, at, step, disposition, Math.abs(quantity_milli) / 1000), ...atPoint(site, point) },
  ]
}

function stopped(
  site: string,
  lot: EpcisLot,
  { kind, placed_at, lifted_at }: EpcisLot["stops"][number],
): EpcisEvent[] {
  const disposition = kind === "recall" ? "recalled" : "non_sellable_other"
  const placed = seen(site, lot, placed_at, "holding", disposition, null)
  return lifted_at === null
    ? [placed]
    : [placed, seen(site, lot, lifted_at, "inspecting", "sellable_accessible", null)]
}

function atPoint(site: string, point: string): Pick<EpcisEvent, "readPoint" | "bizLocation"> {
  const id = `${site}/sales-points/${encodeURIComponent(point)}`
  return { readPoint: { id }, bizLocation: { id } }
}

/** UN/ECE Recommendation 20; goods counted in pieces name no unit. */
const UNITS: Readonly<Record<string, string>> = { kg: "KGM", g: "GRM", lít: "LTR", ml: "MLT", mét: "MTR" }

function seen(
  site: string,
  { gtin, number, unit }: EpcisLot,
  at: string,
  bizStep: string,
  disposition: string,
  quantity: number | null,
): EpcisEvent {
  const uom = UNITS[unit]
  return {
    type: "ObjectEvent",
    eventTime: at,
    eventTimeZoneOffset: OFFSET,
    action: "OBSERVE",
    bizStep,
    disposition,
    quantityList: [
      {
        epcClass: digitalLink(site, { gtin, lot: number }),
        ...(quantity === null ? {} : { quantity, ...(uom ? { uom } : {}) }),
      },
    ],
  }
}
