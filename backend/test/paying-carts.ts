import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MedusaError, Modules } from "@medusajs/framework/utils"
import type { OnlineShop } from "./online-shop"
import { CARRIAGE, type PaymentSchedule } from "./payment-schedule"

export interface PayingCart<Plan = PaymentSchedule> {
  id: string
  line_id: string
  plan: Plan
  /** The code its transfers carry, or Stripe's intent. */
  token: string
}

const ADDRESS = {
  first_name: "Lan",
  address_1: "12 Phan Bội Châu",
  city: "Tam Kỳ",
  country_code: "vn",
  phone: "0905123456",
}

type Wanted = Pick<PaymentSchedule, "way" | "goods" | "sum" | "late">

/** Carts that wait for their money, as a checkout leaves them; all at once, because one by one would be most of a test. */
export async function payingCarts<Plan extends Wanted>(
  container: MedusaContainer,
  { shop, goods }: OnlineShop,
  plans: readonly Plan[],
): Promise<PayingCart<Plan>[]> {
  const carts = container.resolve(Modules.CART)
  const shipping_option_id = await deliveryOption(container)
  const made = await carts.createCarts(
    plans.map((plan) => {
      const { variant_id = "", product_id = "", price = 0 } = goods[plan.goods] ?? {}
      const titles = { title: "Hàng", product_title: "Hàng" }
      const item = { ...titles, variant_id, product_id, unit_price: price, is_tax_inclusive: true }
      return {
        ...{ region_id: shop.region_id, sales_channel_id: shop.sales_channel_id, currency_code: "vnd" },
        ...{ email: "lan@example.vn", shipping_address: ADDRESS, billing_address: ADDRESS },
        items: [{ ...item, quantity: 1, requires_shipping: true }],
      }
    }),
  )
  await carts.updateCarts(made.map(({ id }) => ({ id, metadata: { cart_id: id } })))
  await carts.addShippingMethods(
    made.map(({ id }) => ({
      ...{ cart_id: id, name: "Giao tận nơi", amount: CARRIAGE, is_tax_inclusive: true, shipping_option_id },
    })),
  )
  const lines = await carts.listLineItems(
    { cart_id: made.map(({ id }) => id) },
    { select: ["id", "cart_id"], take: made.length },
  )
  const lineOf = new Map(lines.map((line) => [line.cart_id, line.id]))
  const waiting = plans.map(async (plan, index): Promise<PayingCart<Plan>> => {
    const { id = "" } = made[index] ?? {}
    return { id, line_id: lineOf.get(id) ?? "", plan, token: await askedFor(container, id, plan) }
  })
  return Promise.all(waiting)
}

const PROVIDERS = { vietqr: "pp_vietqr_vietqr", card: "pp_stripe_stripe" }

/** Cash is asked for by the checkout alone. */
async function askedFor(container: MedusaContainer, cart_id: string, plan: Wanted): Promise<string> {
  if (plan.way === "cod") return ""
  const payments = container.resolve(Modules.PAYMENT)
  const asked = { amount: plan.sum, currency_code: "vnd" }
  const { id } = await payments.createPaymentCollections(asked)
  await container
    .resolve(ContainerRegistrationKeys.LINK)
    .create({ [Modules.CART]: { cart_id }, [Modules.PAYMENT]: { payment_collection_id: id } })
  const provider_id = PROVIDERS[plan.way]
  const session = await payments.createPaymentSession(id, { ...asked, provider_id, data: {} })
  if (plan.late) await runOut(container, session.id)
  return String(plan.way === "card" ? session.data?.id : session.data?.code)
}

async function runOut(container: MedusaContainer, session_id: string): Promise<void> {
  const knex: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const over = JSON.stringify({ expires_at: new Date(Date.now() - 1000).toISOString() })
  await knex("payment_session")
    .where({ id: session_id })
    .update({ data: knex.raw("data || cast(? as jsonb)", [over]) })
}

async function deliveryOption(container: MedusaContainer): Promise<string> {
  const [option] = await container.resolve(Modules.FULFILLMENT).listShippingOptions({}, { take: 1 })
  if (!option) throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, "the shop delivers nothing")
  return option.id
}
