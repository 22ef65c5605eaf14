import { z } from "zod"
import { canonicalJson } from "./canonical-json"
import { UuidV7 } from "./id"
import { Sale } from "./sale"
import { CashMovementPayload, CloseShift, OpenShift } from "./shift"
import { DeviceReport } from "./device-report"
import { Refund } from "./refund"
import { StockCount, StockReceipt, StockReturn, StockTransfer } from "./stock"
import { sha256Hex } from "./sha256"

export const MAX_BATCH_COMMANDS = 200
export const MAX_BATCH_BYTES = 1_048_576

export const CommandType = z.enum([
  "sale.record",
  "sale.refund",
  "shift.open",
  "shift.close",
  "cash.move",
  "stock.receive",
  "stock.return",
  "stock.transfer",
  "stock.count",
  "device.report",
])
export type CommandType = z.infer<typeof CommandType>

/** The envelope every write of a till travels in. `previous` is the fingerprint of the device's command before it; null on the first. */
export const Command = z.object({
  id: UuidV7,
  type: z.string().min(1).max(40),
  version: z.int().min(1),
  device_seq: z.int().min(1),
  previous: z.string().max(64).nullable(),
  occurred_at: z.iso.datetime({ offset: true }),
  payload: z.custom<Record<string, unknown>>(isFields, "expected fields"),
})
export type Command = z.infer<typeof Command>

/** Fields of any name; what they must be is the payload's own schema to say, so they are not walked here. */
function isFields(value: unknown): boolean {
  return typeof value === "object" && value !== null && !Array.isArray(value)
}

/** The payloads this release understands, by type and version. A released version is understood for ever. */
export const payloads = {
  "sale.record": { 1: Sale },
  "sale.refund": { 1: Refund },
  "shift.open": { 1: OpenShift },
  "shift.close": { 1: CloseShift },
  "cash.move": { 1: CashMovementPayload },
  "stock.receive": { 1: StockReceipt },
  "stock.return": { 1: StockReturn },
  "stock.transfer": { 1: StockTransfer },
  "stock.count": { 1: StockCount },
  "device.report": { 1: DeviceReport },
} as const satisfies Record<CommandType, Record<number, z.ZodType>>

/** Why a command was refused. It is parked on the till with this code, and keeps its place in the sequence. */
export const RejectionCode = z.enum([
  "malformed_command",
  "unknown_command_type",
  "unsupported_version",
  "malformed_payload",
  "amount_not_whole",
  "amount_negative",
  "totals_mismatch",
  "id_reused",
  "sequence_reused",
  "foreign_shift",
])
export type RejectionCode = z.infer<typeof RejectionCode>

/** What a person should look at in a fact that was accepted all the same. */
export const Flag = z.enum([
  "clock_suspect",
  "sequence_gap",
  "chain_broken",
  "unknown_variant",
  "price_differs",
  "standing_differs",
  "certificate_not_in_force",
  "stock_negative",
  "shift_unknown",
  "shift_closed",
  "staff_unknown",
  "fair_differs",
  "catalogue_old",
  "receipt_no_reused",
  "original_unknown",
  "refund_exceeds_sale",
  "count_differs",
  "stopped_goods",
  "serial_sold_before",
])
export type Flag = z.infer<typeof Flag>

export const Outcome = z.object({
  id: z.string(),
  status: z.enum(["applied", "duplicate", "rejected"]),
  code: z.string().optional(),
  field: z.string().optional(),
  flags: z.array(z.string()).optional(),
  result: z.record(z.string(), z.unknown()).optional(),
})
export type Outcome = z.infer<typeof Outcome>

export const CommandBatch = z.object({ commands: z.array(z.unknown()).min(1) })
export const BatchAnswer = z.object({ outcomes: z.array(Outcome), server_time: z.string() })
export type BatchAnswer = z.infer<typeof BatchAnswer>

/** SHA-256, hex, of the canonical JSON (RFC 8785) of the command without its `id`. */
export function fingerprint(command: Omit<Command, "id"> & { id?: string }): string {
  const { id: _, ...rest } = command
  return sha256Hex(canonicalJson(rest))
}
