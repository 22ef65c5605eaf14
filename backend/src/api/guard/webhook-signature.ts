import { createHash, createHmac, timingSafeEqual } from "node:crypto"
import type { IncomingHttpHeaders } from "node:http"

export type WebhookSender = "sepay" | "casso" | "stripe"

export interface Signed {
  headers: IncomingHttpHeaders
  /** As it was sent, byte for byte. */
  body: Buffer
  secret: string
}

/** What is older, or further ahead, may be a copy of something sent before. */
const TOLERANCE_MS = 300_000

/** Whether the sender's secret stands behind the request. Takes the same time for every wrong one of the same form. */
export function isSigned(sender: WebhookSender, request: Signed, now: number): boolean {
  switch (sender) {
    case "sepay":
      return isSepay(request, now)
    case "casso":
      return isCasso(request, now)
    case "stripe":
      return isStripe(request, now)
  }
}

/** SePay signs the bytes with their time (`X-SePay-Signature`), or where it was set up so, sends the key itself. */
function isSepay({ headers, body, secret }: Signed, now: number): boolean {
  const signature = /^sha256=([0-9a-f]{64})$/.exec(text(headers["x-sepay-signature"]))?.[1]
  if (signature === undefined) return isSame(text(headers.authorization), `Apikey ${secret}`)
  const at = text(headers["x-sepay-timestamp"])
  if (!isRecent(Number(at) * 1000, now)) return false
  return isSame(signature, createHmac("sha256", secret).update(`${at}.`).update(body).digest("hex"))
}

/** Casso's version 2 signs the sorted JSON with its time; version 1 sends the key itself. */
function isCasso({ headers, body, secret }: Signed, now: number): boolean {
  const [, at = "", signature = ""] =
    /^t=(\d{1,15}),\s*v1=([0-9a-f]{128})$/.exec(text(headers["x-casso-signature"])) ?? []
  if (signature === "") return isSame(text(headers["secure-token"]), secret)
  if (!isRecent(Number(at), now)) return false
  const sorted = sortedJson(body)
  return (
    sorted !== null && isSame(signature, createHmac("sha512", secret).update(`${at}.${sorted}`).digest("hex"))
  )
}

function isStripe({ headers, body, secret }: Signed, now: number): boolean {
  const parts = text(headers["stripe-signature"]).split(",").slice(0, 10)
  const at = parts.find((part) => part.startsWith("t="))?.slice(2) ?? ""
  if (!isRecent(Number(at) * 1000, now)) return false
  const expected = createHmac("sha256", secret).update(`${at}.`).update(body).digest("hex")
  return parts.some((part) => part.startsWith("v1=") && isSame(part.slice(3), expected))
}

function isRecent(at: number, now: number): boolean {
  return at > 0 && Math.abs(now - at) <= TOLERANCE_MS
}

/** Digests, so that neither length nor content of what was given shows in the time. */
function isSame(given: string, expected: string): boolean {
  return timingSafeEqual(digest(given), digest(expected))
}

function digest(value: string): Buffer {
  return createHash("sha256").update(value).digest()
}

function text(header: string | string[] | undefined): string {
  return typeof header === "string" ? header : ""
}

function sortedJson(body: Buffer): string | null {
  try {
    return JSON.stringify(sorted(JSON.parse(body.toString("utf8")) as unknown))
  } catch {
    return null
  }
}

function sorted(value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value
  const entries = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1))
  return Object.fromEntries(entries.map(([key, inner]) => [key, sorted(inner)]))
}
