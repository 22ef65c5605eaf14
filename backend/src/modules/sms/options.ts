export interface SmsOptions {
  url: string
  token: string | undefined
}

/** Texts are sent where a gateway is named; null: not. */
export function smsOptions({ SMS_GATEWAY_URL, SMS_GATEWAY_TOKEN }: NodeJS.ProcessEnv): SmsOptions | null {
  return SMS_GATEWAY_URL ? { url: SMS_GATEWAY_URL, token: SMS_GATEWAY_TOKEN || undefined } : null
}
