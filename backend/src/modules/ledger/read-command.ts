import { Command } from "@ocop/shared/command"
import { canonicalCommand, fingerprintOf, surrogateKey } from "./fingerprint"
import type { Content } from "./content"
import { readPayload, type Refusal } from "./read-payload"
import { isShallow, isStorable, storable } from "./storable"

/** A command as it arrived: understood, or refused with the reason. What could be read of a refused one is kept. */
export interface ReadCommand {
  key: string
  id: string
  device_seq: number | null
  type: string | null
  version: number | null
  previous: string | null
  occurred_at: number | null
  fingerprint: string
  body: unknown
  understood: Content | null
  refusal: Refusal | null
}

const UUID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/
const MAX_ID = 200

/** Null when there is nothing to remember it by: no object, no text as its id, or nested beyond what can be stored. */
export function readCommand(device_id: string, raw: unknown): ReadCommand | null {
  if (raw === null || typeof raw !== "object" || Array.isArray(raw) || !isShallow(raw)) return null
  const fields: Record<string, unknown> = { ...raw }
  const { id } = fields
  if (typeof id !== "string" || id === "" || id.length > MAX_ID) return null
  const canonical = canonicalCommand(raw)
  const clean = isStorable(raw, canonical) && isStorable(id, JSON.stringify(id))
  const read: ReadCommand = {
    ...leniently(fields),
    key: UUID.test(id) ? id : surrogateKey(device_id, id),
    id,
    fingerprint: fingerprintOf(canonical),
    body: clean ? raw : storable(raw),
    understood: null,
    refusal: null,
  }
  if (!clean) return { ...read, refusal: { code: "malformed_command" } }
  const envelope = Command.safeParse(raw)
  if (!envelope.success || read.occurred_at === null) {
    return { ...read, refusal: { code: "malformed_command", field: fieldOf(envelope.error) } }
  }
  const content = readPayload(envelope.data.type, envelope.data.version, envelope.data.payload)
  return content.ok ? { ...read, understood: content.value } : { ...read, refusal: content.error }
}

function fieldOf(error: { issues: { path: PropertyKey[] }[] } | undefined): string {
  return error?.issues[0]?.path.join(".") ?? "occurred_at"
}

type Envelope = Pick<ReadCommand, "device_seq" | "type" | "version" | "previous" | "occurred_at">

function leniently(fields: Record<string, unknown>): Envelope {
  const { device_seq, type, version, previous, occurred_at } = fields
  const instant = typeof occurred_at === "string" ? Date.parse(occurred_at) : NaN
  return {
    device_seq: isCount(device_seq) ? device_seq : null,
    type: typeof type === "string" && type.length <= 40 ? String(storable(type)) : null,
    version: isCount(version) && version < 2 ** 31 ? version : null,
    previous: typeof previous === "string" && previous.length <= 64 ? String(storable(previous)) : null,
    occurred_at: Number.isNaN(instant) ? null : instant,
  }
}

function isCount(value: unknown): value is number {
  return typeof value === "number" && Number.isSafeInteger(value) && value >= 1
}
