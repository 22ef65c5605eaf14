import { z } from "zod"

/** Sàn thương mại điện tử. `live` sells the product now; `ended` did once. */
export const MarketplaceState = z.enum(["live", "ended"])
export type MarketplaceState = z.infer<typeof MarketplaceState>

/** A product on a platform of others. */
export const MarketplaceLink = z.object({ marketplace: z.string(), url: z.string() })
export type MarketplaceLink = z.infer<typeof MarketplaceLink>

/** What is offered where one is named; any other name is as good. */
export const knownMarketplaces: readonly string[] = [
  ...["Postmart", "Voso", "Shopee", "Lazada", "Tiki", "TikTok Shop", "Sendo", "Alibaba"],
]
