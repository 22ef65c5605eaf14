export interface CardOptions {
  apiKey: string
  webhookSecret: string
  /** What the shopper's browser may know. */
  publishable_key: string
  /** Another host than Stripe's own. */
  api_base: string | undefined
  capture: true
  automaticPaymentMethods: true
}

/** Cards are offered where all three keys are set; null: not. */
export function cardOptions(env: NodeJS.ProcessEnv): CardOptions | null {
  const { STRIPE_API_KEY, STRIPE_WEBHOOK_SECRET, STRIPE_PUBLISHABLE_KEY, STRIPE_API_BASE } = env
  if (!STRIPE_API_KEY || !STRIPE_WEBHOOK_SECRET || !STRIPE_PUBLISHABLE_KEY) return null
  return {
    apiKey: STRIPE_API_KEY,
    webhookSecret: STRIPE_WEBHOOK_SECRET,
    publishable_key: STRIPE_PUBLISHABLE_KEY,
    api_base: STRIPE_API_BASE || undefined,
    capture: true,
    automaticPaymentMethods: true,
  }
}
