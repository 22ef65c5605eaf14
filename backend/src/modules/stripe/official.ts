import { createRequire } from "node:module"
import type { IPaymentProvider } from "@medusajs/framework/types"
import provider from "@medusajs/payment-stripe"

interface RefundAsked {
  payment_intent: string
  amount?: number
  metadata?: Record<string, string>
}

/** What of Stripe's client is used here; sums in whole đồng. */
export interface StripeClient {
  paymentIntents: { retrieve(id: string, with_?: { expand: ["latest_charge"] }): Promise<StripeIntent> }
  refunds: {
    create(refund: RefundAsked, options: { idempotencyKey: string }): Promise<unknown>
    list(of: { payment_intent: string; limit: number }): Promise<{ data: StripeRefund[] }>
  }
}

interface StripeIntent {
  status: string
  /** Where it was asked for, with the time in seconds. */
  latest_charge?: { created: number } | string | null
}

export interface StripeRefund {
  amount: number
  status: string | null
  metadata: Record<string, string> | null
}

interface OfficialStripe extends IPaymentProvider {
  stripe_: StripeClient
}

/** Medusa's own provider for cards; its package hands it out in a list only. */
export const OfficialStripe = provider.services.find(
  (service) => "identifier" in service && service.identifier === "stripe",
) as unknown as new (cradle: object, options: object) => OfficialStripe

interface Address {
  host: string
  protocol: string
  port?: string
}

type Sdk = new (key: string, at: Address) => StripeClient

/** Stripe's client at another host: of the version the official provider came with, and none beside it. */
export function clientAt(key: string, { protocol, hostname, port }: URL): StripeClient {
  const official = createRequire(require.resolve("@medusajs/payment-stripe"))
  const Client = official("stripe") as Sdk
  return new Client(key, { host: hostname, protocol: protocol.slice(0, -1), ...(port ? { port } : {}) })
}
