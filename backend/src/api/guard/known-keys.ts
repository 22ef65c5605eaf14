import type { MedusaRequest, MedusaStoreRequest } from "@medusajs/framework/http"
import { PUBLISHABLE_KEY_HEADER } from "@medusajs/framework/utils"
import { beginLook, lookFor } from "../../read/changes/look"
import { storeKeys } from "../../read/keys/store-keys"
import type { Handler } from "./front-door"

const MEDUSAS_CHECK = "ensurePublishableApiKeyMiddleware"

/**
 * Medusa reads a publishable key and its channels anew for every request, in two queries. Here one look into the change log
 * says whether those in memory still stand, and what the request reads afterwards stands on the same look. A key that is
 * not known is left to Medusa's own check.
 */
export function withKnownKeys(handler: Handler): Handler {
  if (handler.name !== MEDUSAS_CHECK) return handler
  return async function knownKeys(req, res, next) {
    const key = req.get(PUBLISHABLE_KEY_HEADER)
    let sales_channel_ids: readonly string[] | undefined
    try {
      sales_channel_ids = key ? (await standingKeys(req)).get(key) : undefined
    } catch (error) {
      return next(error)
    }
    if (!key || !sales_channel_ids) return handler(req, res, next)
    ;(req as MedusaStoreRequest).publishable_key_context = { key, sales_channel_ids: [...sales_channel_ids] }
    next()
  }
}

async function standingKeys(req: MedusaRequest) {
  // Whoever writes must see what it wrote, and looks again.
  await (req.method === "GET" ? beginLook(req.scope) : lookFor(req.scope))
  return storeKeys(req.scope)
}
