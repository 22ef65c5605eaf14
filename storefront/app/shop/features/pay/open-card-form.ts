import type { Stripe, StripeElements } from "@stripe/stripe-js"
import { loadStripe } from "@stripe/stripe-js/pure"
import type { Locale } from "../../../lib/locale"

export interface CardFormOptions {
  publishable_key: string
  client_secret: string
  locale: Locale
  into: HTMLElement
}

/** Loads Stripe's script, on this page alone and only now, and puts its form where it belongs, in the shop's colours. */
export async function openCardForm({
  publishable_key,
  client_secret,
  locale,
  into,
}: CardFormOptions): Promise<{ stripe: Stripe; elements: StripeElements; close: () => void }> {
  const stripe = await loadStripe(publishable_key, { locale })
  if (!stripe) throw new Error("Stripe's script is not there")
  const colours = getComputedStyle(into)
  const elements = stripe.elements({
    clientSecret: client_secret,
    locale,
    appearance: {
      theme: "stripe",
      variables: {
        colorPrimary: colours.getPropertyValue("--color-leaf").trim(),
        colorBackground: colours.getPropertyValue("--color-sheet").trim(),
        colorText: colours.getPropertyValue("--color-ink").trim(),
        colorDanger: colours.getPropertyValue("--color-chili").trim(),
        borderRadius: "6px",
      },
    },
  })
  const form = elements.create("payment")
  form.mount(into)
  return { stripe, elements, close: () => form.destroy() }
}
