import { type Notice, post, sepayNotice } from "./bank-notice"
import type { Fleet } from "./fleet"
import type { PayingCart } from "./paying-carts"
import type { Act, Payment } from "./payment-schedule"
import type { StripeProcess } from "./stripe-process"

interface Surroundings {
  fleet: Fleet
  /** The server that is never killed. */
  other: string
  publishable_key: string
  stripe: StripeProcess
}

const DEAF_MS = 20
const PATIENCE_MS = 60_000
const MOST_ATTEMPTS = 20

/** Plays what is planned for carts against real servers. */
export class PaymentPlayer {
  readonly #around: Surroundings
  /** Carts whose order was answered with. */
  readonly placed = new Set<string>()

  constructor(around: Surroundings) {
    this.#around = around
  }

  /** Lives through the trouble. At last a bank tells what was not heard, and who orders presses until there is an answer. */
  async play(cart: PayingCart): Promise<void> {
    const { plan } = cart
    for (const step of plan.steps) await Promise.all(step.map((act) => this.#act(act, cart)))
    if (plan.way === "card") await this.#charge(cart)
    if (plan.way === "cod") await this.#heard(cart, () => this.#ask("order", cart))
    if (plan.way === "vietqr")
      for (const index of plan.payments.keys())
        await this.#heard(cart, () => post(this.#around.fleet.url, transfer(cart, index)))
  }

  /** Until a server answers, were it that it refuses. */
  async #heard({ plan }: PayingCart, tell: () => Promise<number>): Promise<void> {
    for (let attempt = 1; ; attempt++) {
      const status = await tell()
      if (status >= 200 && status < 500) return
      if (attempt === MOST_ATTEMPTS) throw new Error(`not heard (${status}): ${JSON.stringify(plan)}`)
      await this.#around.fleet.takeover
    }
  }

  async #act({ kind, payment, door, deaf }: Act, cart: PayingCart): Promise<void> {
    const url = door === "killed" ? this.#around.fleet.url : this.#around.other
    const signal = AbortSignal.timeout(deaf ? DEAF_MS : PATIENCE_MS)
    if (kind !== "told") await this.#ask(kind, cart, { url, signal })
    else if (cart.plan.way !== "card") await post(url, transfer(cart, payment), signal)
    else if (await this.#charge(cart)) {
      await post(url, await this.#around.stripe.paidEvent(cart.token), signal)
    }
  }

  async #ask(
    kind: Exclude<Act["kind"], "told">,
    { id, line_id, plan }: PayingCart,
    { url, signal = null }: { url: string; signal?: AbortSignal | null } = { url: this.#around.fleet.url },
  ): Promise<number> {
    const cart = `/store/carts/${id}`
    const asked = {
      look: { path: `${cart}/payment`, said: {} },
      change: { path: `${cart}/line-items/${line_id}`, said: { quantity: 2 } },
      order: { path: "/store/checkout", said: { ...WISHES, cart_id: id, total: plan.sum } },
    }[kind]
    const headers = {
      "content-type": "application/json",
      "x-publishable-api-key": this.#around.publishable_key,
    }
    const status = await post(url, { path: asked.path, headers, body: JSON.stringify(asked.said) }, signal)
    if (kind === "order" && status === 200) this.placed.add(id)
    return status
  }

  /** What Stripe's form does; once, however often. Whether the card is charged. */
  async #charge({ token, plan }: PayingCart): Promise<boolean> {
    const { stripe } = this.#around
    const [payment] = plan.payments
    if (!payment) return false
    if ((await stripe.intent(token)).status === "requires_payment_method") {
      if (payment.amount !== plan.sum) await stripe.change(token, payment.amount)
      await stripe.pay(token)
    }
    return (await stripe.intent(token)).status === "succeeded"
  }
}

const WISHES = {
  ...{ name: "Nguyễn Thị Lan", phone: "0905123456", payment: "cod" },
  deliver: { kind: "door", province_code: "48", commune_code: "20341", street: "12 Phan Bội Châu" },
}

function transfer({ plan, token }: PayingCart, index: number): Notice {
  const { amount, written } = plan.payments[index] as Payment
  const content = {
    plain: token,
    small: token.toLowerCase(),
    amid: `MBVCB.1.${token}.CT tu 0123`,
    broken: `${token.slice(0, 7)} ${token.slice(7)}`,
  }[written]
  return sepayNotice({ id: plan.seed * 10 + index + 1, amount, content })
}
