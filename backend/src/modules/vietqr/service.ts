import type {
  AuthorizePaymentInput,
  AuthorizePaymentOutput,
  CapturePaymentInput,
  CapturePaymentOutput,
  GetPaymentStatusInput,
  GetPaymentStatusOutput,
  InitiatePaymentInput,
  InitiatePaymentOutput,
  ProviderWebhookPayload,
  RefundPaymentInput,
  RefundPaymentOutput,
  UpdatePaymentInput,
  UpdatePaymentOutput,
  WebhookActionResult,
} from "@medusajs/framework/types"
import {
  AbstractPaymentProvider,
  BigNumber,
  MedusaError,
  PaymentActions,
  PaymentSessionStatus,
} from "@medusajs/framework/utils"
import type { DueReason } from "@ocop/shared/payment"
import { vietQrPayload } from "@ocop/shared/vietqr"

/** The `bank` module, which Medusa hands in: what was asked for, what came, what has to go back. */
interface Bank {
  ask(session_id: string, amount: number, now: number): Promise<Asked | null>
  unspent(cart_id: string, until: string): Promise<number>
  owe(due: Owed, now: number): Promise<void>
}

interface Asked {
  cart_id: string
  code: string
  amount: number
  bin: string
  account: string
  holder: string
}

interface Owed {
  way: "bank"
  source: string
  cart_id: string | null
  amount: number
  reason: DueReason
}

interface SessionData {
  cart_id?: string
  amount?: number
  expires_at?: string
}

/** Transfers by VietQR. A session's money is there when transfers with its cart's code add up to its sum in time. */
export class VietQrProviderService extends AbstractPaymentProvider {
  static override identifier = "vietqr"
  readonly #bank: Bank

  constructor(cradle: { bank: Bank }, config?: Record<string, unknown>) {
    super(cradle, config)
    this.#bank = cradle.bank
  }

  async initiatePayment({
    amount,
    currency_code,
    data,
  }: InitiatePaymentInput): Promise<InitiatePaymentOutput> {
    const sum = Number(amount)
    if (currency_code.toLowerCase() !== "vnd" || !Number.isSafeInteger(sum) || sum <= 0)
      throw new MedusaError(MedusaError.Types.INVALID_DATA, "VietQR takes whole đồng alone")
    const session_id = String(data?.session_id)
    const asked = await this.#bank.ask(session_id, sum, Date.now())
    if (!asked) throw new MedusaError(MedusaError.Types.NOT_ALLOWED, "the online shop has no bank account")
    const { bin, account, code } = asked
    const qr = vietQrPayload({ bin, account, amount: sum, purpose: code })
    if (!qr.ok) throw new MedusaError(MedusaError.Types.NOT_ALLOWED, `no VietQR: ${qr.error.code}`)
    return {
      id: session_id,
      status: PaymentSessionStatus.PENDING,
      data: { ...asked, session_id, qr: qr.value },
    }
  }

  async authorizePayment({ data }: AuthorizePaymentInput): Promise<AuthorizePaymentOutput> {
    return { data: data ?? {}, status: await this.#status(data) }
  }

  async getPaymentStatus({ data }: GetPaymentStatusInput): Promise<GetPaymentStatusOutput> {
    return { data: data ?? {}, status: await this.#status(data) }
  }

  /** A transfer is nothing that could be asked for less or more of: another sum is another session. */
  updatePayment({ data }: UpdatePaymentInput): Promise<UpdatePaymentOutput> {
    return Promise.resolve({ data: data ?? {} })
  }

  capturePayment({ data }: CapturePaymentInput): Promise<CapturePaymentOutput> {
    return Promise.resolve({ data: data ?? {} })
  }

  deletePayment({ data }: CapturePaymentInput): Promise<CapturePaymentOutput> {
    return Promise.resolve({ data: data ?? {} })
  }

  cancelPayment(input: CapturePaymentInput): Promise<CapturePaymentOutput> {
    return this.deletePayment(input)
  }

  retrievePayment(input: CapturePaymentInput): Promise<CapturePaymentOutput> {
    return this.deletePayment(input)
  }

  /** Nobody can pull a transfer back: the office sends the money and says so. */
  async refundPayment({ amount, data, context }: RefundPaymentInput): Promise<RefundPaymentOutput> {
    const { cart_id = null } = data as SessionData
    const source = `refund:${context?.idempotency_key ?? ""}`
    await this.#bank.owe(
      { way: "bank", source, cart_id, amount: new BigNumber(amount).numeric, reason: "refund" },
      Date.now(),
    )
    return { data: data ?? {} }
  }

  /** Banks tell through `/hooks/bank`. */
  getWebhookActionAndData(_: ProviderWebhookPayload["payload"]): Promise<WebhookActionResult> {
    return Promise.resolve({ action: PaymentActions.NOT_SUPPORTED })
  }

  async #status(data: Record<string, unknown> | undefined): Promise<PaymentSessionStatus> {
    const { cart_id, amount, expires_at } = (data ?? {}) as SessionData
    if (!cart_id || !amount || !expires_at) return PaymentSessionStatus.PENDING
    const isThere = (await this.#bank.unspent(cart_id, expires_at)) >= amount
    return isThere ? PaymentSessionStatus.CAPTURED : PaymentSessionStatus.PENDING
  }
}
