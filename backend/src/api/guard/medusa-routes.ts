import { z } from "@medusajs/framework/zod"
import { listed } from "./listed"
import type { Route } from "./guarded-route"

const provider = z.literal("emailpass")
const Credentials = z.strictObject({
  email: z.string().trim().min(3).max(254),
  password: z.string().max(1024),
})

/** Sold by the piece; Medusa itself would take any number above nought. */
const Quantity = z.number().int().min(0).max(9_999)
const Metadata = z
  .record(z.string(), z.unknown())
  .nullish()
  .refine((metadata) => JSON.stringify(metadata ?? {}).length <= 4_096)
const CartLine = z.looseObject({ quantity: Quantity.min(1), metadata: Metadata })

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
    body: z.looseObject({ quantity: Quantity, metadata: Metadata }),
  },
  {
    method: "POST",
    path: "/store/carts",
    actors: ["anyone"],
    body: z.looseObject({ items: z.array(CartLine).max(100).optional(), metadata: Metadata }),
  },
  {
    method: "POST",
    path: "/store/carts/:id",
    actors: ["anyone"],
    body: z.looseObject({ metadata: Metadata }),
  },
  ...listed(
    { actors: ["anyone"] },
    `
    /store/carts/:id GET
    /store/carts/:id/complete POST
    /store/carts/:id/line-items/:line_id DELETE
    /store/carts/:id/promotions POST DELETE
    /store/carts/:id/shipping-methods POST
    /store/carts/:id/taxes POST
    /store/orders/:id GET
    /store/payment-collections POST
    /store/payment-collections/:id/payment-sessions POST
    /store/payment-providers GET
    /store/products GET
    /store/products/:id GET
    /store/regions GET
    /store/regions/:id GET
    /store/shipping-options GET
    /store/shipping-options/:id/calculate POST
  `,
  ),
]

const customers: Route[] = [
  ...listed({ actors: ["customer"], unregistered: true }, "/store/customers POST"),
  ...listed(
    { actors: ["customer"] },
    `
    /store/carts/:id/customer POST
    /store/customers/me GET POST
    /store/customers/me/addresses GET POST
    /store/customers/me/addresses/:address_id GET POST DELETE
    /store/orders GET
  `,
  ),
]

/** Nothing of ours uses these. Payment hooks open with the provider that sends them. */
const closed: Route[] = listed(
  { actors: [] },
  `
    /cloud/auth GET
    /cloud/auth/users POST
    /hooks/payment/:provider POST
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
    /store/search POST
  `,
)

export const medusaRoutes: readonly Route[] = [...signIn, ...checkout, ...customers, ...closed]
