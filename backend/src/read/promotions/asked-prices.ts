import type { SeenPrice } from "@ocop/shared/price-history"
import { instantText } from "../instant-text"

/** More changes than anybody makes within the days that count. */
export const MOST_PRICES = 200

/** What was asked for a `variant`, the latest last. */
export const ASKED_PRICES_SQL = `
  select jsonb_agg(jsonb_build_object('price', price, 'at', ${instantText("at")}) order by at, id) as prices
  from (select id, price, at from price_seen where variant_id = variant.id order by at desc, id desc
        limit ${MOST_PRICES}) latest`

/** A price that was not written down yet counts from now. Goods that never had another need no history. */
export function askedPrices(written: readonly SeenPrice[], price: number, now: number): SeenPrice[] {
  const known = written.at(-1)?.price === price
  const asked = known ? written : [...written, { price, at: new Date(now).toISOString() }]
  return asked.length < 2 ? [] : [...asked]
}
