import type {
  AuthorizePaymentInput,
  AuthorizePaymentOutput,
  CancelPaymentInput,
  CancelPaymentOutput,
  DeletePaymentInput,
  DeletePaymentOutput,
  InitiatePaymentInput,
  InitiatePaymentOutput,
  ProviderWebhookPayload,
  RefundPaymentInput,
  RefundPaymentOutput,
  WebhookActionResult,
} from "@medusajs/framework/types"
import { BigNumber, MedusaError, PaymentActions, PaymentSessionStatus } from "@medusajs/framework/utils"
import { clientAt, OfficialStripe, type StripeClient } from "./official"
import type { CardOptions } from "./options"

interface Bank {
  owes(source: string): Promise<boolean>
  hasTaken(session_id: string): Promise<boolean>
}

interface Intent {
  id?: string
  status?: string
  amount?: number
  currency?: string
  metadata?: { session_id?: string }
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

  /** When the card was charged, in milliseconds; null where Stripe tells of no charge. */
  async chargedAt(data: Record<string, unknown> | undefined): Promise<number | null> {
    const { latest_charge } = await this.stripe_.paymentIntents.retrieve(idOf(data), {
      expand: ["latest_charge"],
    })
    return typeof latest_charge === "object" && latest_charge ? latest_charge.created * 1000 : null
  }

  /** What was paid already is paid back, once however often this is called. */
  override async cancelPayment(input: CancelPaymentInput): Promise<CancelPaymentOutput> {
    const { id } = (input.data ?? {}) as Intent
    if (!id) return { data: input.data ?? {} }
    const intent = await this.stripe_.paymentIntents.retrieve(id)
    if (intent.status === "canceled") return { data: input.data ?? {} }
    if (intent.status !== "succeeded") return super.cancelPayment(input)
    await this.#refund({ payment_intent: id }, `back-${id}`)
    return { data: input.data ?? {} }
  }

  /** Medusa deletes sessions without looking what came of them: money that an order has taken stays. */
  override async deletePayment(input: DeletePaymentInput): Promise<DeletePaymentOutput> {
    const { metadata } = (input.data ?? {}) as Intent
    if (metadata?.session_id && (await this.#bank.hasTaken(metadata.session_id)))
      return { data: input.data ?? {} }
    return this.cancelPayment(input)
  }

  /** Says of which of Medusa's refunds it is, so that one a killed server wrote down can be looked for. */
  override async refundPayment({ amount, data, context }: RefundPaymentInput): Promise<RefundPaymentOutput> {
    const payment_intent = idOf(data)
    const refund = context?.idempotency_key ?? ""
    await this.#refund(
      { payment_intent, amount: new BigNumber(amount).numeric, metadata: { refund } },
      refund,
    )
    return { data: data ?? {} }
  }

  /** Whether Stripe has made a refund that was written down; `written` is the sum of all that were of its payment. */
  async hasRefunded(
    data: Record<string, unknown> | undefined,
    refund: { id: string; written: number },
  ): Promise<boolean> {
    const { data: all } = await this.stripe_.refunds.list({ payment_intent: idOf(data), limit: 100 })
    const made = all.filter(({ status }) => status !== "failed" && status !== "canceled")
    return (
      made.some(({ metadata }) => metadata?.refund === refund.id) ||
      made.reduce((sum, { amount }) => sum + amount, 0) >= refund.written
    )
  }

  async #refund(refund: Parameters<StripeClient["refunds"]["create"]>[0], key: string): Promise<void> {
    await this.stripe_.refunds.create(refund, { idempotencyKey: key }).catch((error: { code?: string }) => {
      if (error.code !== "charge_already_refunded") throw error
    })
  }

  /** Medusa's handler is told nothing to act on: what a paid session leads to is decided in one place, by `settleCart`. */
  override async getWebhookActionAndData(
    payload: ProviderWebhookPayload["payload"],
  ): Promise<WebhookActionResult> {
    const told = await super.getWebhookActionAndData(payload)
    return told.data ? { action: PaymentActions.PENDING, data: told.data } : told
  }
}

function idOf(data: Record<string, unknown> | undefined): string {
  const { id } = (data ?? {}) as Intent
  if (!id) throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, "a card payment without Stripe's intent")
  return id
}
