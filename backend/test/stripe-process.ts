import { type ChildProcess, execFileSync, spawn } from "node:child_process"
import { createHmac } from "node:crypto"
import { join } from "node:path"
import type { Notice } from "./bank-notice"

export const WEBHOOK_SECRET = "whsec_test_0123456789abcdef0123456789"

/** The test worker's way of reading TypeScript is not the tools'. */
const PLAIN = { ...process.env, NODE_OPTIONS: "" }

interface Intent {
  id: string
  amount: number
  currency: string
  status: string
  metadata: Record<string, string>
}

/** Stripe's API on this machine, as a process beside the app; its address is known before it runs. */
export class StripeProcess {
  readonly url: string
  #child: ChildProcess | undefined

  constructor() {
    const free =
      "const s=require('net').createServer();s.listen(0,()=>{console.log(s.address().port);s.close()})"
    this.url = `http://127.0.0.1:${execFileSync(process.execPath, ["-e", free], { env: PLAIN }).toString().trim()}`
  }

  async start(): Promise<void> {
    const program = join(__dirname, "../../tools/local-stripe.ts")
    const child = spawn(process.execPath, [program, new URL(this.url).port], {
      ...{ env: PLAIN, stdio: ["ignore", "pipe", "inherit"] },
    })
    this.#child = child
    await new Promise<void>((resolve, reject) => {
      child.stdout.once("data", () => resolve())
      child.once("exit", () => reject(new Error("the local Stripe ended")))
    })
  }

  intent(id: string): Promise<Intent> {
    return this.#ask(`payment_intents/${id}`)
  }

  /** What Stripe's form in the browser does. */
  pay(id: string, payment_method = "pm_card_visa"): Promise<Intent> {
    return this.#ask(`payment_intents/${id}/confirm`, { payment_method })
  }

  /** What the holder of a card answers her bank. */
  async holderSays(id: string, agreed: "yes" | "no"): Promise<void> {
    const body = new URLSearchParams({ agreed })
    await fetch(`${this.url}/3d-secure/${id}`, { method: "POST", body })
  }

  /** Until it is told otherwise, refunds are answered with errors. */
  async failsRefunds(failing: "yes" | "no"): Promise<void> {
    await fetch(`${this.url}/failing-refunds`, { method: "POST", body: new URLSearchParams({ failing }) })
  }

  change(id: string, amount: number): Promise<Intent> {
    return this.#ask(`payment_intents/${id}`, { amount: String(amount) })
  }

  async refunds(): Promise<{ payment_intent: string; amount: number }[]> {
    return (await this.#ask<{ data: { payment_intent: string; amount: number }[] }>("refunds")).data
  }

  /** The event Stripe sends when an intent has been paid. */
  async paidEvent(id: string, secret = WEBHOOK_SECRET): Promise<Notice> {
    const object = await this.intent(id)
    const data = { object: { ...object, amount_received: object.amount } }
    const body = JSON.stringify({ id: `evt_${id}`, object: "event", type: "payment_intent.succeeded", data })
    const time = Math.floor(Date.now() / 1000)
    const signature = createHmac("sha256", secret).update(`${time}.${body}`).digest("hex")
    const signed = { "stripe-signature": `t=${time},v1=${signature}` }
    return {
      path: "/hooks/payment/stripe_stripe",
      headers: { "content-type": "application/json", ...signed },
      body,
    }
  }

  stop(): void {
    this.#child?.kill("SIGTERM")
  }

  async #ask<Answer>(path: string, change?: Record<string, string>): Promise<Answer> {
    const answer = await fetch(`${this.url}/v1/${path}`, {
      headers: { authorization: "Bearer sk_test_local" },
      ...(change ? { method: "POST", body: new URLSearchParams(change) } : {}),
    })
    return (await answer.json()) as Answer
  }
}
