import type {
  AuthorizePaymentInput,
  AuthorizePaymentOutput,
  CancelPaymentInput,
  CancelPaymentOutput,
  InitiatePaymentInput,
  InitiatePaymentOutput,
  ProviderWebhookPayload,
  WebhookActionResult,
} from "@medusajs/framework/types"
import { MedusaError, PaymentActions, PaymentSessionStatus } from "@medusajs/framework/utils"
import { clientAt, OfficialStripe } from "./official"
import type { CardOptions } from "./options"

interface Bank {
  owes(source: string): Promise<boolean>
}

interface Intent {
  id?: string
  status?: string
  amount?: number
  currency?: string
}

export interface CardMoney {
  state: "open" | "charged" | "other_sum" | "due"
  amount: number
}

/** What makes the money of an intent to give back this money and no other. */
export const intentSource = (intent: string) => `stripe:${intent}`

/** Medusa's own provider, at a host that can be chosen, in đồng, and careful about money it must not take. */
export class StripeService extends OfficialStripe {
  static identifier = "stripe"
  readonly #bank: Bank

  constructor(cradle: { bank: Bank }, options: CardOptions) {
    super(cradle, options)
    this.#bank = cradle.bank
    if (options.api_base) this.stripe_ = clientAt(options.apiKey, new URL(options.api_base))
  }

  /** Nothing but the sum is taken from whoever asks for a session. */
  override initiatePayment({
    amount,
    currency_code,
    data,
    context,
  }: InitiatePaymentInput): Promise<InitiatePaymentOutput> {
    if (currency_code.toLowerCase() !== "vnd" || !Number.isSafeInteger(Number(amount)))
      throw new MedusaError(MedusaError.Types.INVALID_DATA, "cards are charged in whole đồng")
    return super.initiatePayment({
      ...{ amount, currency_code, data: { session_id: data?.session_id } },
      ...(context ? { context } : {}),
    })
  }

  /** Money said to go back, of another sum or in another currency than was asked for, is not taken for an order. */
  override async authorizePayment(input: AuthorizePaymentInput): Promise<AuthorizePaymentOutput> {
    const { state } = await this.moneyOf(input.data)
    if (state === "due") return { data: input.data ?? {}, status: PaymentSessionStatus.CANCELED }
    if (state === "other_sum") return { data: input.data ?? {}, status: PaymentSessionStatus.ERROR }
    return super.authorizePayment(input)
  }

  /** Where the money of a session is: not here yet, charged as asked, charged otherwise, or said to go back. */
  async moneyOf(data: Record<string, unknown> | undefined): Promise<CardMoney> {
    const asked = (data ?? {}) as Intent
    if (await this.#bank.owes(intentSource(asked.id ?? ""))) return { state: "due", amount: 0 }
    const found = await super.getPaymentStatus({ data: data ?? {} })
    const { amount = 0, currency } = (found.data ?? {}) as Intent
    if (String(found.status) !== String(PaymentSessionStatus.CAPTURED)) return { state: "open", amount: 0 }
    return { state: amount === asked.amount && currency === "vnd" ? "charged" : "other_sum", amount }
  }

  /** What was paid already is paid back, once however often this is called. */
  override async cancelPayment(input: CancelPaymentInput): Promise<CancelPaymentOutput> {
    const { id } = (input.data ?? {}) as Intent
    if (!id) return { data: input.data ?? {} }
    const intent = await this.stripe_.paymentIntents.retrieve(id)
    if (intent.status === "canceled") return { data: input.data ?? {} }
    if (intent.status !== "succeeded") return super.cancelPayment(input)
    await this.stripe_.refunds
      .create({ payment_intent: id }, { idempotencyKey: `back-${id}` })
      .catch((error: { code?: string }) => {
        if (error.code !== "charge_already_refunded") throw error
      })
    return { data: input.data ?? {} }
  }

  /** Medusa's handler is told nothing to act on: what a paid session leads to is decided in one place, by `settleCart`. */
  override async getWebhookActionAndData(
    payload: ProviderWebhookPayload["payload"],
  ): Promise<WebhookActionResult> {
    const told = await super.getWebhookActionAndData(payload)
    return told.data ? { action: PaymentActions.PENDING, data: told.data } : told
  }
}
