import { payloads, type CommandType, type RejectionCode } from "@ocop/shared/command"
import { err, ok, type Result } from "@ocop/shared/result"
import { checkSale } from "@ocop/shared/sale"
import type { z } from "@medusajs/framework/zod"
import { checkRefund } from "./check-refund"
import type { Content } from "./content"
import { unfitField } from "./fits"

export interface Refusal {
  code: RejectionCode
  field?: string
}

type Reader = (payload: unknown) => Result<Content, Refusal>

const readers: Record<CommandType, Record<number, Reader>> = {
  "sale.record": { 1: readSale },
  "sale.refund": { 1: readRefund },
  "shift.open": {
    1: (raw) => read(payloads["shift.open"][1], raw, (payload) => ({ type: "shift.open", payload })),
  },
  "shift.close": {
    1: (raw) => read(payloads["shift.close"][1], raw, (payload) => ({ type: "shift.close", payload })),
  },
  "cash.move": {
    1: (raw) => read(payloads["cash.move"][1], raw, (payload) => ({ type: "cash.move", payload })),
  },
  "stock.receive": {
    1: (raw) => read(payloads["stock.receive"][1], raw, (payload) => ({ type: "stock.receive", payload })),
  },
  "stock.return": {
    1: (raw) => read(payloads["stock.return"][1], raw, (payload) => ({ type: "stock.return", payload })),
  },
  "stock.transfer": {
    1: (raw) => read(payloads["stock.transfer"][1], raw, (payload) => ({ type: "stock.transfer", payload })),
  },
  "stock.count": {
    1: (raw) => read(payloads["stock.count"][1], raw, (payload) => ({ type: "stock.count", payload })),
  },
  "device.report": {
    1: (raw) => read(payloads["device.report"][1], raw, (payload) => ({ type: "device.report", payload })),
  },
}

export function readPayload(type: string, version: number, payload: unknown): Result<Content, Refusal> {
  if (!isKnown(type)) return err({ code: "unknown_command_type", field: "type" })
  const reader = readers[type][version]
  if (!reader) return err({ code: "unsupported_version", field: "version" })
  const content = reader(payload)
  const unfit = content.ok ? unfitField(content.value) : undefined
  return unfit === undefined ? content : err({ code: "malformed_payload", field: `payload.${unfit}` })
}

function isKnown(type: string): type is CommandType {
  return Object.hasOwn(readers, type)
}

function readSale(raw: unknown): Result<Content, Refusal> {
  const sale = read(payloads["sale.record"][1], raw, (payload) => ({ type: "sale.record" as const, payload }))
  if (!sale.ok) return sale
  const checked = checkSale(sale.value.payload)
  return checked.ok ? sale : err(mismatch(checked.error.field))
}

function readRefund(raw: unknown): Result<Content, Refusal> {
  const refund = read(payloads["sale.refund"][1], raw, (payload) => ({
    type: "sale.refund" as const,
    payload,
  }))
  if (!refund.ok) return refund
  const field = checkRefund(refund.value.payload)
  return field === undefined ? refund : err(mismatch(field))
}

function mismatch(field: string | undefined): Refusal {
  return { code: "totals_mismatch", field: field === undefined ? "payload" : `payload.${field}` }
}

function read<Payload, Read extends Content>(
  schema: z.ZodType<Payload>,
  raw: unknown,
  content: (payload: Payload) => Read,
): Result<Read, Refusal> {
  const parsed = schema.safeParse(raw)
  return parsed.success ? ok(content(parsed.data)) : err(refusalOf(parsed.error.issues[0], raw))
}

const AMOUNTS = new Set([
  ...["unit_price", "discount", "total", "amount", "received", "change", "cash_rounding"],
  ...["opening_float", "counted", "expected", "quantity_milli"],
])

function refusalOf(issue: z.core.$ZodIssue | undefined, raw: unknown): Refusal {
  const path = issue?.path ?? []
  const field = ["payload", ...path].join(".")
  const found = path.reduce<unknown>(member, raw)
  if (typeof found !== "number" || !AMOUNTS.has(String(path.at(-1))))
    return { code: "malformed_payload", field }
  if (!Number.isInteger(found)) return { code: "amount_not_whole", field }
  if (found < 0 && issue?.code === "too_small" && Number(issue.minimum) >= 0)
    return { code: "amount_negative", field }
  return { code: "malformed_payload", field }
}

function member(value: unknown, key: PropertyKey): unknown {
  return value !== null && typeof value === "object"
    ? Object.getOwnPropertyDescriptor(value, key)?.value
    : undefined
}
