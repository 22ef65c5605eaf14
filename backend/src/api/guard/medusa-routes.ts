import { z } from "@medusajs/framework/zod"
import { MOST_LINES } from "@ocop/shared/checkout"
import { listed } from "./listed"
import type { Route } from "./guarded-route"

const provider = z.literal("emailpass")
const Credentials = z.strictObject({
  email: z.string().trim().min(3).max(254),
  password: z.string().max(1024),
})

/** Sold by the piece; Medusa itself would take any number above nought. Metadata is ours to write alone. */
const Quantity = z.number().int().min(0).max(9_999)
const CartLine = z.strictObject({ variant_id: z.string().max(64), quantity: Quantity.min(1) })
const words = z.string().max(300).nullish()
const CartAddress = z.strictObject({
  ...{
    first_name: words,
    last_name: words,
    phone: words,
    company: words,
    address_1: words,
    address_2: words,
  },
  ...{ city: words, province: words, postal_code: words, country_code: words },
})
const Shopper = z.strictObject({ first_name: words, last_name: words, phone: words })
/** An address of an account, with the codes of the places it names. */
const KeptAddress = CartAddress.extend({
  address_name: words,
  is_default_shipping: z.boolean().optional(),
  metadata: z.strictObject({ province_code: z.string().max(5), commune_code: z.string().max(5) }).optional(),
})
const CartHead = z.strictObject({
  ...{ region_id: words, email: words, currency_code: words, locale: words },
  ...{ shipping_address: CartAddress.optional(), billing_address: CartAddress.optional() },
})

/** Medusa's sign-in. Codes by e-mail, other providers and password resets stay closed until they are set up. */
const signIn: Route[] = [
  {
    method: "POST",
    path: "/auth/:actor_type/:auth_provider",
    actors: ["anyone"],
    limit: "sign_in",
    params: z.object({
      actor_type: z.enum(["user", "officer", "producer", "customer"]),
      auth_provider: provider,
    }),
    body: Credentials,
  },
  {
    method: "POST",
    path: "/auth/:actor_type/:auth_provider/register",
    actors: ["anyone"],
    limit: "register",
    params: z.object({ actor_type: z.enum(["customer", "user"]), auth_provider: provider }),
    body: Credentials,
  },
  ...listed(
    { actors: ["user", "officer", "producer", "customer"], unregistered: true },
    "/auth/token/refresh POST",
  ),
  ...listed({ actors: ["user"] }, "/auth/session POST DELETE"),
  ...listed(
    { actors: [] },
    `
    /auth/:actor_type/:auth_provider GET
    /auth/:actor_type/:auth_provider/callback GET POST
    /auth/:actor_type/:auth_provider/reset-password POST
    /auth/:actor_type/:auth_provider/update POST
    /auth/:actor_type/providers GET
    /auth/:auth_provider/user POST
    /auth/mfa/challenges/:id/verify POST
    /auth/mfa/factors GET POST
    /auth/mfa/factors/:id DELETE
    /auth/mfa/factors/:id/verify POST
    /auth/mfa/recovery-codes POST
    /auth/verification/confirm POST
    /auth/verification/request POST
  `,
  ),
]

const checkout: Route[] = [
  { method: "POST", path: "/store/carts/:id/line-items", actors: ["anyone"], body: CartLine },
  {
    method: "POST",
    path: "/store/carts/:id/line-items/:line_id",
    actors: ["anyone"],
    body: z.strictObject({ quantity: Quantity }),
  },
  {
    method: "POST",
    path: "/store/carts",
    actors: ["anyone"],
    body: CartHead.extend({ items: z.array(CartLine).max(MOST_LINES).optional() }),
  },
  {
    method: "POST",
    path: "/store/carts/:id",
    actors: ["anyone"],
    body: CartHead,
  },
  ...listed({ actors: ["anyone"], limit: "cart_link" }, "/store/carts/:id GET"),
  ...listed(
    { actors: ["anyone"] },
    `
    /store/carts/:id/line-items/:line_id DELETE
    /store/regions GET
    /store/regions/:id GET
  `,
  ),
]

/**
 * Medusa's own way through the shop, which knows neither our prices' guard nor that money taken for an order is not given back
 * with its session. Open only where ours is measured against it.
 */
const stock: Route[] = listed(
  { actors: process.env.MEASURE_STOCK ? ["anyone"] : [] },
  `
    /store/carts/:id/complete POST
    /store/carts/:id/shipping-methods POST
    /store/carts/:id/taxes POST
    /store/payment-collections POST
    /store/payment-collections/:id/payment-sessions POST
    /store/payment-providers GET
    /store/products GET
    /store/products/:id GET
    /store/shipping-options GET
    /store/shipping-options/:id/calculate POST
  `,
)

const customers: Route[] = [
  {
    method: "POST",
    path: "/store/customers",
    actors: ["customer"],
    unregistered: true,
    body: Shopper.extend({ email: z.string().trim().min(3).max(254) }),
  },
  ...listed(
    { actors: ["customer"] },
    `
    /store/carts/:id/customer POST
    /store/customers/me GET
    /store/customers/me/addresses GET
    /store/customers/me/addresses/:address_id GET DELETE
    /store/orders GET
  `,
  ),
  { method: "POST", path: "/store/customers/me", actors: ["customer"], body: Shopper },
  ...listed(
    { actors: ["customer"], body: KeptAddress },
    `
    /store/customers/me/addresses POST
    /store/customers/me/addresses/:address_id POST
  `,
  ),
  ...listed({ actors: ["customer"], limit: "order_link" }, "/store/orders/:id GET"),
]

/** Nothing of ours uses these. */
const closed: Route[] = listed(
  { actors: [] },
  `
    /cloud/auth GET
    /store/carts/:id/promotions POST DELETE
    /cloud/auth/users POST
    /store/collections GET
    /store/collections/:id GET
    /store/currencies GET
    /store/currencies/:code GET
    /store/orders/:id/transfer/accept POST
    /store/orders/:id/transfer/cancel POST
    /store/orders/:id/transfer/decline POST
    /store/orders/:id/transfer/request POST
    /store/product-categories GET
    /store/product-categories/:id GET
    /store/product-options GET
    /store/product-options/:id GET
    /store/product-tags GET
    /store/product-tags/:id GET
    /store/product-types GET
    /store/product-types/:id GET
    /store/product-variants GET
    /store/product-variants/:id GET
    /store/return-reasons GET
    /store/return-reasons/:id GET
    /store/returns POST
  `,
)

export const medusaRoutes: readonly Route[] = [...signIn, ...checkout, ...stock, ...customers, ...closed]
