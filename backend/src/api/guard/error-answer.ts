import { MedusaError } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { formatDay, isDay } from "@ocop/shared/day"
import { Fault, type FaultFacts } from "./fault"
import { isMessageCode, MESSAGES, type MessageCode } from "./messages"

/** `detail` is a sentence of Medusa's that is safe to show and says more than ours. */
export type ErrorAnswer = { code: MessageCode; facts: FaultFacts; detail?: string; details?: unknown }

export type ErrorBody = {
  code: MessageCode
  message_vi: string
  message_en: string
  field?: string
  /** What a program needs to go on, where the words are not enough: the new sum of a cart and its lines. */
  details?: unknown
  request_id: string
}

/** Serialisation failures and deadlocks, lost or refused connections, a server starting or stopping, too many clients. */
const TRANSIENT =
  /^(40001|40P01|08\w{3}|57P0[123]|53\d{3}|55P03|25P03|ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|ENOTFOUND)$/

/** As Medusa, our locks and those of Redis say that somebody else held a lock for too long. */
const LOCKED = /^(Failed to acquire lock|Timed-out acquiring lock)|is already locked\.$/

const MEDUSA_TYPES: Record<string, MessageCode> = {
  [MedusaError.Types.UNAUTHORIZED]: "auth_required",
  [MedusaError.Types.FORBIDDEN]: "wrong_actor",
  [MedusaError.Types.NOT_FOUND]: "not_found",
  [MedusaError.Types.NOT_ALLOWED]: "not_allowed",
  [MedusaError.Types.INVALID_DATA]: "invalid_input",
  [MedusaError.Types.DUPLICATE_ERROR]: "already_exists",
  [MedusaError.Types.CONFLICT]: "conflict",
  [MedusaError.Types.PAYMENT_AUTHORIZATION_ERROR]: "payment_refused",
}

/** What Medusa says in a sentence and has no code for. */
const SENTENCES: [RegExp, MessageCode][] = [
  [/publishable (api )?key/i, "publishable_key_required"],
  [/^Invalid email or password$/, "sign_in_failed"],
  [/^Promotion usage exceeds/, "coupon_used_up"],
  [/^Identity with email already exists$/, "register_failed"],
]

/** The one place where anything thrown becomes a code. */
export function answerFor(error: unknown): ErrorAnswer {
  if (error instanceof Fault) return { code: error.code, facts: error.facts }
  if (error instanceof z.ZodError)
    return { code: "invalid_input", facts: { field: fieldOf(error.issues[0]) } }
  const seen = record(error)
  if (isMessageCode(seen.code)) {
    const { code, facts, details } = seen
    return { code, facts: ErrorFacts.parse(facts), ...(details === undefined ? {} : { details }) }
  }
  if (isTransient(seen)) return { code: "transient", facts: { retry_after_s: 1 } }
  return fromBodyParser(seen) ?? fromPostgres(seen) ?? fromMedusa(seen)
}

export function bodyFor(answer: ErrorAnswer, request_id: string): ErrorBody {
  const { code, facts, detail, details } = answer
  const { vi, en } = MESSAGES[code]
  const fill = (text: string, comma: string) =>
    text.replace(/\{(\w+)\}/g, (hole, name: string) => shown({ ...facts, request_id }[name] ?? hole, comma))
  return {
    code,
    message_vi: fill(vi, ","),
    message_en: detail ?? fill(en, "."),
    ...(facts.field ? { field: facts.field } : {}),
    ...(details === undefined ? {} : { details }),
    request_id,
  }
}

/** Days and decimals as people write them. */
function shown(fact: string | number, comma: string): string {
  if (typeof fact === "number") return String(fact).replace(".", comma)
  return isDay(fact) ? formatDay(fact) : fact
}

export function fieldOf(issue: z.core.$ZodIssue | undefined): string | undefined {
  if (!issue) return undefined
  const path = issue.path.map(String)
  if (issue.code === "unrecognized_keys") path.push(issue.keys[0] ?? "")
  return path.join(".") || undefined
}

function isTransient(error: Seen): boolean {
  return (
    (typeof error.code === "string" && TRANSIENT.test(error.code)) ||
    error.name === "KnexTimeoutError" ||
    /^Connection (terminated|ended)/.test(error.message) ||
    LOCKED.test(error.message)
  )
}

function fromBodyParser(error: Seen): ErrorAnswer | null {
  if (error.statusCode === 413) return { code: "too_large", facts: { limit: kilobytes(error.limit) } }
  if (error.statusCode === 415) return { code: "unsupported_media", facts: {} }
  if (typeof error.statusCode === "number" && error.statusCode >= 400 && error.statusCode < 500)
    return { code: "bad_json", facts: {} }
  return null
}

function fromPostgres(error: Seen): ErrorAnswer | null {
  if (error.code === "23505") return { code: "already_exists", facts: {} }
  if (error.code === "23503") return { code: "not_found", facts: {} }
  // Characters no text of the database can hold.
  if (error.code === "22021" || error.code === "22P05") return { code: "invalid_input", facts: {} }
  if (error.code === "23502")
    return { code: "invalid_input", facts: error.column ? { field: error.column } : {} }
  return null
}

function fromMedusa(error: Seen): ErrorAnswer {
  const code = typeof error.type === "string" ? MEDUSA_TYPES[error.type] : undefined
  if (!code) return { code: "unexpected", facts: {} }
  if (isMessageCode(error.message)) return { code: error.message, facts: {} }
  const said = SENTENCES.find(([sentence]) => sentence.test(error.message))
  if (said) return { code: said[1], facts: {} }
  const unknown = /Unrecognized fields?: '([^',]+)/.exec(error.message)?.[1]
  if (unknown) return { code: "unknown_field", facts: { field: unknown } }
  const field = /[Ff]ield '([^']+)'/.exec(error.message)?.[1]
  return { code, facts: field ? { field } : {}, ...(error.message ? { detail: error.message } : {}) }
}

/** What the error of a workflow carries for its words. */
const ErrorFacts = z.record(z.string(), z.union([z.string(), z.number()])).catch({})

type Seen = {
  name: string
  message: string
  code?: unknown
  type?: unknown
  statusCode?: unknown
  limit?: unknown
  column?: string
  facts?: unknown
  details?: unknown
}

function record(error: unknown): Seen {
  if (typeof error !== "object" || error === null) return { name: "", message: String(error) }
  // Errors of the body parser carry their status on the prototype.
  const { name, message, statusCode } = error as Partial<Seen>
  return { ...error, name: name ?? "", message: message ?? "", statusCode }
}

function kilobytes(bytes: unknown): string {
  return typeof bytes === "number" ? `${Math.round(bytes / 1024)} kB` : "100 kB"
}
