import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { fingerprintOf, keptPicture } from "./sharing-cache"
import type { Shared } from "./sharing-picture"

/** Asked for anew each time, and sent only where it changed: stars in a cache would outlive their revocation. */
export async function sendPicture(req: MedusaRequest, res: MedusaResponse, shared: Shared): Promise<void> {
  const fingerprint = fingerprintOf(shared)
  const etag = `"${fingerprint}"`
  res.setHeader("ETag", etag)
  res.setHeader("Cache-Control", "no-cache")
  if (req.headers["if-none-match"] === etag) {
    res.status(304).end()
    return
  }
  res.setHeader("content-type", "image/png")
  res.send(await keptPicture(fingerprint, shared))
}

export function shopName(): string {
  return process.env.SHOP_NAME ?? "Chợ OCOP Đà Nẵng"
}

export function picturedShop(): Shared {
  return {
    shop: shopName(),
    title: "Sản phẩm OCOP của tỉnh",
    subtitle: "Sao theo giấy chứng nhận còn hiệu lực trong ngày",
    ...{ certificate: null, art: null },
  }
}
