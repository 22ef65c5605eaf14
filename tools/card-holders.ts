/** Stripe's test card whose bank always asks its holder (3-D Secure). */
const ASKING_CARD = "pm_card_threeDSecure2Required"

/** An intent in one of these waits for nobody. */
const OVER = ["succeeded", "canceled"]

/** Holders of cards, whom their banks ask before Stripe may charge. */
export class CardHolders {
  /** Intents that wait for an answer, with the address she comes back to. */
  readonly #asked = new Map<string, string>()
  readonly #bank: string

  constructor(url: string) {
    this.#bank = `${url}/3d-secure`
  }

  /** Whether the card of this confirmation has a bank that asks; it then does, and else nobody is asked any more. */
  asks(intent: string, form: URLSearchParams): boolean {
    this.#asked.delete(intent)
    if (form.get("payment_method") !== ASKING_CARD) return false
    this.#asked.set(intent, form.get("return_url") ?? "")
    return true
  }

  /** What Stripe says of an intent whose holder is being asked. */
  action({ id = "", status = "" }: { id?: string; status?: string }): object {
    if (!this.#asked.has(id) || OVER.includes(status)) return {}
    const redirect_to_url = { url: `${this.#bank}/${id}`, return_url: this.#asked.get(id) }
    return { status: "requires_action", next_action: { type: "redirect_to_url", redirect_to_url } }
  }

  /** Whether she was asked, and agrees. */
  agrees(intent: string, form: URLSearchParams): boolean {
    return this.#asked.delete(intent) && form.get("agreed") === "yes"
  }
}
