import { dayOf, formatDay } from "@ocop/shared/day"
import type { TracePage } from "@ocop/shared/trace-page"
import { formatInstant } from "../../../lib/format"
import type { Values } from "../../../lib/messages"
import type { TraceWord } from "./messages"

/** A sentence of the page: `good` news, an `alarm` where somebody should act, or plain. */
export interface Sentence {
  word: TraceWord
  values?: Values
  tone?: "good" | "alarm"
  help?: TraceWord
}

/** What the ledger of stamps says of the code read, open suspicions included. It never says that goods are genuine. */
export function codeVerdict({ found, stamp }: TracePage): Sentence {
  if (!stamp) return { word: found === "product" ? "product_known" : "lot_known", tone: "good" }
  if (stamp.state === "void") return { word: "serial_void", tone: "alarm", help: "serial_void_help" }
  if (stamp.flags.length > 0) return { word: "serial_doubted", tone: "alarm", help: "serial_doubted_help" }
  if (stamp.sold_at) return { word: "serial_sold", values: { at: formatInstant(stamp.sold_at) } }
  return { word: "serial_known", tone: "good" }
}

/** What may be said of the stars on the day of `as_of`. */
export function starVerdict({ standing, certificate }: TracePage): Sentence {
  if (!certificate || standing.state === "none") return { word: "certificate_none" }
  if (standing.state === "expired")
    return {
      word: "certificate_expired",
      values: { day: formatDay(certificate.extended_until ?? certificate.valid_until) },
    }
  if (standing.state !== "revoked") return { word: "in_force", tone: "good" }
  const day = certificate.revoked_on ? formatDay(certificate.revoked_on) : ""
  const number = certificate.revoke_document
  if (number === null) return { word: "certificate_revoked", values: { day } }
  return { word: "certificate_revoked_by", values: { day, number } }
}

/** A lot whose last day is over. */
export function overdue({ lot, as_of }: TracePage): Sentence | null {
  if (!lot?.expires_on || lot.expires_on >= dayOf(as_of)) return null
  return { word: "overdue", values: { day: formatDay(lot.expires_on) }, tone: "alarm" }
}
