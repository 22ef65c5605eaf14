import { formatVnd } from "../../../lib/format"
import type { Translate } from "../../../lib/messages"

/** A price range as shops say it. */
export function priceWords(
  t: Translate<"price_below" | "price_above" | "price_between">,
  from: number | undefined,
  to: number | undefined,
): string {
  if (from === undefined) return t("price_below", { to: formatVnd(to ?? 0) })
  if (to === undefined) return t("price_above", { from: formatVnd(from) })
  return t("price_between", { from: formatVnd(from), to: formatVnd(to) })
}
