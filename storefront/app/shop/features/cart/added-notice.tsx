import { useEffect } from "react"
import { Link, useLocation } from "react-router"
import { useLocale } from "../../../lib/locale"
import { useMessages } from "../../../lib/messages"
import { Icon } from "../../../ui/icon"
import { Picture } from "../../../ui/picture"
import { patchCart } from "../../lib/cart-store"
import { useCart } from "../../lib/use-cart"
import { addedMessages } from "./added-messages"

const SHOWN_MS = 8_000

/** Says what was just put into the cart, and whether the shop knows it yet. */
export function AddedNotice() {
  const t = useMessages(addedMessages)
  const locale = useLocale()
  const { added, pending, held, refusals } = useCart()
  const { pathname } = useLocation()
  const at = added?.at
  useEffect(() => {
    if (at === undefined) return
    const timer = setTimeout(dismiss, SHOWN_MS)
    return () => clearTimeout(timer)
  }, [at])
  useEffect(dismiss, [pathname])
  const refusal = added && refusals[added.variant_id]
  const kept = held && added && pending[added.variant_id]
  return (
    <div role="status" className="fixed inset-x-3 top-3 z-30 sm:left-auto sm:w-96">
      {added && (
        <div className="grid grid-cols-[auto_1fr_auto] items-center gap-3 rounded-panel border border-line bg-sheet p-3 shadow-float">
          <Picture
            src={added.goods.image}
            eager
            sizes="3.5rem"
            className="aspect-square w-14 rounded-control"
          />
          <div className="grid gap-0.5">
            <p className={`text-14 ${refusal ? "font-medium text-chili" : "text-leaf"}`}>
              {refusal
                ? locale === "vi"
                  ? refusal.message_vi
                  : refusal.message_en
                : t(kept ? "added_held" : "added")}
            </p>
            <p className="font-serif leading-snug font-semibold">{added.goods.title}</p>
            <p className="flex flex-wrap items-center gap-x-4 text-14">
              <span className="text-ink-soft">
                {t("count", { n: added.quantity, unit: added.goods.unit || t("piece") })}
              </span>
              <Link to="/cart" className="inline-flex min-h-11 items-center text-link">
                {t("see_cart")}
              </Link>
            </p>
          </div>
          <button
            type="button"
            aria-label={t("close")}
            onClick={dismiss}
            className="grid size-11 cursor-pointer place-items-center self-start hover:text-leaf"
          >
            <Icon name="close" />
          </button>
        </div>
      )}
    </div>
  )
}

function dismiss(): void {
  patchCart({ added: null })
}
