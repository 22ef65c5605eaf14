import type { z } from "@medusajs/framework/zod"
import type { LimitName } from "./limits"
import type { WebhookSender } from "./webhook-signature"

export type Actor = "user" | "officer" | "producer" | "customer" | "device"
export type Role = "trade" | "agriculture" | "inspector" | "sales_point_manager"

export const ALL_ROLES: readonly Role[] = ["trade", "agriculture", "inspector", "sales_point_manager"]

/** One line of the guard table. */
export type Route = {
  method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE"
  path: string
  /** Who may call it. `anyone` needs no sign-in; an empty list closes a route that Medusa would serve. */
  actors: readonly (Actor | "anyone")[]
  /** An officer needs a grant of one of these roles, in force today. */
  roles?: readonly Role[]
  /** Whoever is signed in without being anybody yet may call it: the moment between registering and becoming a customer. */
  unregistered?: true
  params?: z.ZodType
  query?: z.ZodType
  body?: z.ZodType
  /** `64kb` unless said. */
  body_limit?: string
  /** Keeps the bytes of the body as `req.rawBody`. */
  raw?: true
  /** The body carries the device's signature in `X-Signature`. */
  signed?: true
  /** A machine of this sender calls, and its secret has to stand behind the body; without a secret the route is closed. */
  webhook?: WebhookSender
  /** Bytes of the one file a multipart body may carry in its field `file`, kept in memory as `req.file`. */
  upload?: number
  limit?: LimitName
}
