import { z } from "@medusajs/framework/zod"
import { CancelRequest, ReturnRequest, TrackRequest } from "@ocop/shared/order-page"
import { DecisionBody, ReceiptBody, ReturnsQuery } from "../office/returns/query"
import type { Route } from "./guarded-route"

const key = z.string().max(64)
const byCart = { actors: ["anyone"], limit: "cart_link" } as const
const byLink = { actors: ["anyone"], limit: "order_link" } as const

const returns = { actors: ["officer"], roles: ["trade", "sales_point_manager"] } as const
const ReturnId = z.strictObject({ id: z.string().max(64) })

const coupon = z.strictObject({ code: z.string().min(1).max(60) })

/** After the order: its page by its link or for its owner, and what a shopper may still do with it. */
export const orderRoutes: readonly Route[] = [
  { method: "POST", path: "/store/order-tracking", actors: ["anyone"], limit: "track", body: TrackRequest },
  {
    ...byLink,
    method: "GET",
    path: "/store/order-tracking/:id",
    query: z.strictObject({ key: key.optional() }),
  },
  { ...byLink, method: "POST", path: "/store/order-tracking/:id/cancel", body: CancelRequest },
  { ...byLink, method: "POST", path: "/store/order-tracking/:id/returns", body: ReturnRequest },
  { ...returns, method: "GET", path: "/office/returns", actors: ["officer", "user"], query: ReturnsQuery },
  {
    ...{ ...returns, method: "POST", path: "/office/returns/:id/decision" },
    ...{ params: ReturnId, body: DecisionBody },
  },
  {
    ...{ ...returns, method: "POST", path: "/office/returns/:id/receipt" },
    ...{ params: ReturnId, body: ReceiptBody },
  },
  { method: "GET", path: "/store/carts/:id/coupons", actors: ["anyone"] },
  { method: "POST", path: "/store/carts/:id/coupons", actors: ["anyone"], limit: "coupon", body: coupon },
  { ...byCart, method: "DELETE", path: "/store/carts/:id/coupons", body: coupon },
  { method: "GET", path: "/store/account/cart", actors: ["customer"] },
  { method: "GET", path: "/store/account/orders", actors: ["customer"] },
  {
    method: "POST",
    path: "/store/account/orders",
    actors: ["customer"],
    limit: "order_link",
    body: z.strictObject({ id: z.string().max(64), key }),
  },
]
