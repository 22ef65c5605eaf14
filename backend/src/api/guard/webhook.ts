import type { MedusaRequest } from "@medusajs/framework/http"
import { clientAddress } from "./client-address"
import { fault } from "./fault"
import { isSigned, type WebhookSender } from "./webhook-signature"

const JUNK_A_MINUTE = 60
const MINUTE_MS = 60_000

/** Failures by address in this process. Counted in memory: junk must not cost a query. */
let junk = new Map<string, number>()
let until = 0

const secrets: Record<WebhookSender, (env: NodeJS.ProcessEnv) => string | undefined> = {
  sepay: (env) => env.BANK_SEPAY_KEY,
  casso: (env) => env.BANK_CASSO_KEY,
  stripe: (env) => env.STRIPE_WEBHOOK_SECRET,
}

/** Before anything else is looked at. A sender without a secret has no door. */
export function checkWebhook(req: MedusaRequest, sender: WebhookSender): void {
  const secret = secrets[sender](process.env)
  if (!secret) throw fault("route_not_listed")
  const body = Buffer.isBuffer(req.rawBody) ? req.rawBody : Buffer.alloc(0)
  if (isSigned(sender, { headers: req.headers, body, secret }, Date.now())) return
  throw fault(isTooMuch(clientAddress(req)) ? "webhook_refused_often" : "webhook_signature_invalid")
}

function isTooMuch(address: string): boolean {
  const now = Date.now()
  if (now > until) {
    junk = new Map()
    until = now + MINUTE_MS
  }
  const count = (junk.get(address) ?? 0) + 1
  junk.set(address, count)
  return count > JUNK_A_MINUTE
}
