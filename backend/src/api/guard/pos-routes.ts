import { z } from "@medusajs/framework/zod"
import type { Route } from "./guarded-route"

const JsonWebKey = z.object({ kty: z.literal("EC"), crv: z.literal("P-256"), x: z.string(), y: z.string() })

/** For tills. A batch is read by its route, command by command, so that one bad command does not refuse the others. */
export const posRoutes: readonly Route[] = [
  {
    method: "POST",
    path: "/pos/pairing",
    actors: ["anyone"],
    limit: "pairing",
    body: z.strictObject({
      code: z.string().trim().min(1).max(32),
      device_name: z.string().trim().min(1).max(80),
      public_key: JsonWebKey,
    }),
  },
  { method: "GET", path: "/pos/catalogue", actors: ["device"] },
  {
    method: "POST",
    path: "/pos/commands",
    actors: ["device"],
    body_limit: "1mb",
    raw: true,
    signed: true,
  },
]
