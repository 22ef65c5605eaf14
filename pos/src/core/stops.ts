import { blockedBy, type BlockList, type SerialKey, type TillBlock } from "@ocop/shared/block-list"
import type { Catalogue } from "@ocop/shared/catalogue"
import type { Day } from "@ocop/shared/day"
import { checkSerial } from "@ocop/shared/serial"

/** What must not be sold, from the list asked for every few seconds, else from the catalogue, which comes more seldom. */
export interface Stops {
  blocks: readonly TillBlock[]
  revoked: ReadonlyMap<string, Day>
  serial_keys: readonly SerialKey[]
}

export const noStops: Stops = { blocks: [], revoked: new Map(), serial_keys: [] }

/** Whether a stamp's serial was not made by whoever holds its lot's key. Without the key nothing is said. */
export function isForged(
  { serial_keys }: Stops,
  { gtin, lot, serial }: { gtin: string | null; lot: string | null; serial: string | null },
): boolean {
  if (gtin === null || lot === null || serial === null) return false
  const known = serial_keys.find((one) => one.lot === lot && one.gtin === gtin.padStart(14, "0"))
  return known !== undefined && checkSerial(bytesOf(known.key), serial) === "forged"
}

function bytesOf(hex: string): Uint8Array {
  return Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16))
}

export function stopsOf(list: BlockList | null, head: Pick<Catalogue, "as_of" | "blocks"> | null): Stops {
  if (list) {
    const { blocks, revoked, serial_keys } = list
    return {
      blocks,
      serial_keys,
      revoked: new Map(revoked.map(({ certificate_id, revoked_on }) => [certificate_id, revoked_on])),
    }
  }
  if (!head) return noStops
  const { as_of } = head
  const blocks = head.blocks.map((block): TillBlock => ({
    kind: "recall",
    since: as_of,
    document_no: null,
    ...withoutGaps(block),
  }))
  return { ...noStops, blocks }
}

/** Goods that were put into the sale before their stop was heard of: a recall takes them out again, a hold unless a manager let them through. */
export function isStoppedSince(
  line: { variant_id: string; lot: string | null; override: object | null },
  { blocks }: Stops,
): boolean {
  const found = blockedBy(blocks, { variant_id: line.variant_id, gtin: null }, line.lot)
  return found !== null && found.exact && (found.block.kind === "recall" || line.override === null)
}

/** Fields a catalogue of old leaves out must not wipe what stands in their place. */
function withoutGaps<Row extends object>(row: Row): Row {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined)) as Row
}
