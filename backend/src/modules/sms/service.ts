import type { ProviderSendNotificationDTO } from "@medusajs/framework/types"
import { AbstractNotificationProviderService, MedusaError } from "@medusajs/framework/utils"
import type { SmsOptions } from "./options"

const PATIENCE_MS = 10_000

/** Texts through any service that takes `POST {to, text}`; what it does not answer with 2xx in time was not sent. */
export class SmsGatewayService extends AbstractNotificationProviderService {
  static override identifier = "sms-gateway"

  constructor(
    _: unknown,
    private readonly options: SmsOptions,
    private readonly patience_ms = PATIENCE_MS,
  ) {
    super()
  }

  override async send({ to, content }: ProviderSendNotificationDTO): Promise<{ id?: string }> {
    const { url, token } = this.options
    const answer = await fetch(url, {
      method: "POST",
      headers: {
        "content-type": "application/json",
        ...(token ? { authorization: `Bearer ${token}` } : {}),
      },
      body: JSON.stringify({ to, text: content?.text ?? "" }),
      signal: AbortSignal.timeout(this.patience_ms),
    })
    await answer.body?.cancel()
    if (answer.ok) return {}
    throw new MedusaError(
      MedusaError.Types.UNEXPECTED_STATE,
      `the SMS gateway answered ${answer.status} ${answer.statusText}`,
    )
  }
}
