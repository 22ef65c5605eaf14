import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http"
import { createEmulator } from "emulate"
import { CardHolders } from "./card-holders.ts"
import { freePort } from "./stack/ports.ts"

interface Refund {
  id: string
  object: "refund"
  payment_intent: string
  amount: number
  status: "succeeded"
  metadata: Record<string, string>
}

interface Local {
  base: string
  refunds: Refund[]
  /** When intents were charged, in seconds. */
  charged: Map<string, number>
  holders: CardHolders
  /** Whether it answers nothing but errors when it is asked for a refund. */
  is_failing: boolean
}

export interface LocalStripe {
  url: string
  close(): Promise<void>
}

/**
 * Stripe's API on this machine: payment intents by `emulate`, and before it what that lacks: the secret a browser confirms an
 * intent by, cards whose bank asks their holder, and refunds, of an intent or of parts of it, made once for one idempotency key.
 */
export async function startLocalStripe(port?: number): Promise<LocalStripe> {
  const emulator = await createEmulator({ service: "stripe", port: await freePort() })
  const chosen = port ?? (await freePort())
  const url = `http://127.0.0.1:${chosen}`
  const local: Local = {
    ...{ base: emulator.url, refunds: [], charged: new Map() },
    ...{ holders: new CardHolders(url), is_failing: false },
  }
  const server = createServer((request, response) => {
    answer(request, response, local).catch(() => response.writeHead(502).end())
  })
  await new Promise<void>((resolve) => server.listen(chosen, "127.0.0.1", resolve))
  return { url, close: () => close(server, emulator) }
}

const CARD = { method: "POST", body: new URLSearchParams({ payment_method: "pm_card_visa" }) }

function asStripe(url: string, { headers, ...request }: RequestInit = {}): Promise<Response> {
  return fetch(url, { ...request, headers: { authorization: "Bearer sk_test_local", ...headers } })
}

async function answer(request: IncomingMessage, response: ServerResponse, local: Local): Promise<void> {
  const parts: Buffer[] = []
  for await (const part of request) parts.push(part as Buffer)
  const body = Buffer.concat(parts)
  const { method = "GET", url = "/" } = request
  const form = new URLSearchParams(body.toString())
  const asked = /^\/3d-secure\/([\w-]+)/.exec(url)?.[1]
  if (asked) {
    if (local.holders.agrees(asked, form))
      await asStripe(`${local.base}/v1/payment_intents/${asked}/confirm`, CARD)
    response.writeHead(204).end()
    return
  }
  const say = (status: number, said: object) => {
    response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(said))
  }
  if (url === "/failing-refunds") {
    local.is_failing = form.get("failing") === "yes"
    response.writeHead(204).end()
    return
  }
  if (url.startsWith("/v1/refunds")) {
    if (local.is_failing) return say(503, { error: { type: "api_error", message: "not now" } })
    const { status, said } = method === "POST" ? await refund(request, form, local) : list(local.refunds, url)
    say(status, said)
    return
  }
  const confirmed = /^\/v1\/payment_intents\/([\w-]+)\/confirm/.exec(url)?.[1]
  const waits = confirmed !== undefined && local.holders.asks(confirmed, form)
  const type = request.headers["content-type"]
  const told = waits
    ? await asStripe(`${local.base}/v1/payment_intents/${confirmed}`)
    : await asStripe(local.base + url, {
        ...{ method, headers: type ? { "content-type": type } : {} },
        ...(method === "POST" ? { body } : {}),
      })
  const said = (await told.json()) as { object?: string; id?: string; status?: string }
  if (said.object === "payment_intent")
    Object.assign(said, {
      client_secret: `${said.id}_secret_local`,
      ...{ latest_charge: chargeOf(said, local.charged), ...local.holders.action(said) },
    })
  say(told.status, said)
}

function chargeOf({ id = "", status }: { id?: string; status?: string }, charged: Map<string, number>) {
  if (status !== "succeeded") return null
  const created = charged.get(id) ?? Math.floor(Date.now() / 1000)
  charged.set(id, created)
  return { object: "charge", created }
}

async function refund(request: IncomingMessage, form: URLSearchParams, { base, refunds }: Local) {
  const payment_intent = form.get("payment_intent") ?? ""
  const id = `re_${String(request.headers["idempotency-key"] ?? "")}`
  const before = refunds.find((one) => one.id === id)
  if (before) return { status: 200, said: before }
  const found = await asStripe(`${base}/v1/payment_intents/${payment_intent}`)
  const { status, amount: charged = 0 } = (await found.json()) as { status?: string; amount?: number }
  if (status !== "succeeded") return refused("charge_missing", "not charged")
  const given = refunds.filter((one) => one.payment_intent === payment_intent)
  const left = given.reduce((sum, one) => sum - one.amount, charged)
  if (left <= 0) return refused("charge_already_refunded", "refunded")
  const amount = Number(form.get("amount") ?? left)
  if (amount > left) return refused("amount_too_large", "more than is left of the charge")
  const metadata = { refund: form.get("metadata[refund]") ?? "" }
  const made: Refund = { id, object: "refund", payment_intent, amount, status: "succeeded", metadata }
  refunds.push(made)
  return { status: 200, said: made }
}

function refused(code: string, message: string) {
  return { status: 400, said: { error: { code, message } } }
}

function list(refunds: readonly Refund[], url: string) {
  const of = new URL(url, "http://stripe").searchParams.get("payment_intent")
  const data = refunds.filter(({ payment_intent }) => !of || payment_intent === of)
  return { status: 200, said: { object: "list", data } }
}

async function close(server: Server, emulator: { close(): Promise<void> }): Promise<void> {
  server.closeAllConnections()
  await new Promise((resolve) => server.close(resolve))
  await emulator.close()
}

/** As a program: `local-stripe.ts <port>` serves until it is ended. */
if (import.meta.main) {
  const { url } = await startLocalStripe(Number(process.argv[2]) || undefined)
  console.log(`local Stripe on ${url}`)
}
