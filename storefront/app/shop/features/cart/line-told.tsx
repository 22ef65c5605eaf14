import { formatVnd } from "../../../lib/format"
import { useLocale } from "../../../lib/locale"
import { useMessages } from "../../../lib/messages"
import { MOST_OF_A_LINE } from "../../lib/cart"
import { useCart } from "../../lib/use-cart"
import type { ViewLine } from "../../lib/cart-view"
import { cartMessages } from "./messages"

/** What has changed about the goods of a line since they were put into the cart. */
export function LineTold({ line }: { line: ViewLine }) {
  const t = useMessages(cartMessages)
  const locale = useLocale()
  const { pending, held, refusals } = useCart()
  const refusal = refusals[line.variant_id]
  const waiting = pending[line.variant_id] !== undefined
  const unit = line.unit || t("piece")
  const told = [
    line.trouble && t(line.trouble, { n: line.left ?? 0, unit }),
    line.trouble !== "gone" &&
      line.was !== null &&
      t("new_price", { was: formatVnd(line.was), now: formatVnd(line.price) }),
    refusal &&
      `${locale === "vi" ? refusal.message_vi : refusal.message_en} ${t("kept", { n: refusal.left, unit })}`,
  ].filter((one): one is string => typeof one === "string")
  const limit = limitOf(line)
  return (
    <div role="status" className="grid gap-1 text-14 empty:hidden">
      {told.map((words) => (
        <p key={words} className="font-medium text-chili">
          {words}
        </p>
      ))}
      {told.length === 0 && limit !== null && (
        <p className="text-ink-soft">{t(limit < MOST_OF_A_LINE ? "all_left" : "most", { n: limit, unit })}</p>
      )}
      {waiting && <p className="text-ink-soft">{t(held ? "unsent_held" : "unsent")}</p>}
    </div>
  )
}

/** The quantity beyond which a line cannot grow, once it is reached. */
function limitOf({ left, quantity }: ViewLine): number | null {
  const most = Math.min(left ?? MOST_OF_A_LINE, MOST_OF_A_LINE)
  return quantity >= most ? most : null
}
