import { memo, useEffect, useRef, useState, type ReactNode } from "react"
import type { Cart } from "../../core/cart"
import { cartTotals } from "../../core/totals"
import { holdCart } from "../../till/held"
import { useKit, useTill } from "../../till/use-till"
import { Button } from "../../ui/button"
import { sum } from "../../ui/faces"
import { Icon } from "../../ui/icon"
import { useTexts } from "../../ui/texts"
import { CartLineRow } from "./cart-line-row"
import { DiscountDialog } from "./discount-dialog"
import { HeldDialog } from "./held-dialog"
import { LineDialog } from "./line-dialog"
import { sellingTexts } from "./texts"

/** The sale at hand. Its total and the one clay button always stand in the same corner. */
export const CartPanel = memo(function CartPanel({
  cart,
  locked,
  rounding,
  action,
  onHide,
}: {
  cart: Cart
  locked: boolean
  rounding: number
  action: ReactNode
  onHide?: () => void
}) {
  const t = useTexts(sellingTexts)
  const [line, setLine] = useState<number | null>(null)
  const chosen = cart.lines.find(({ key }) => key === line)
  return (
    <section aria-label={t("cart")} className="flex h-full min-h-0 flex-col bg-sheet">
      <CartHead cart={cart} locked={locked} {...(onHide && { onHide })} />
      <Lines cart={cart} locked={locked} onChoose={setLine} />
      <CartFoot cart={cart} locked={locked} rounding={rounding} action={action} />
      {chosen && !locked && <LineDialog cart={cart} line={chosen} onClose={() => setLine(null)} />}
    </section>
  )
})

function CartHead({ cart, locked, onHide }: { cart: Cart; locked: boolean; onHide?: () => void }) {
  const t = useTexts(sellingTexts)
  const held = useTill((state) => state.held)
  const [open, setOpen] = useState(false)
  return (
    <header
      className={`min-h-15 shrink-0 items-center gap-3 border-b border-ink px-5 ${locked ? "hidden tablet:flex" : "flex"}`}
    >
      <h2 className="text-18 font-semibold">{t(cart.lines.length === 0 ? "new_sale" : "cart")}</h2>
      <span className="flex-1 text-right text-16 text-ink-soft">
        {cart.lines.length > 0 && t("lines", { n: cart.lines.length })}
      </span>
      {held.length > 0 && !locked && (
        <Button kind="quiet" className="min-h-12 px-3 text-16" onClick={() => setOpen(true)}>
          {t("held")} {held.length}
        </Button>
      )}
      {onHide && (
        <Button kind="plain" className="size-14 px-0 tablet:hidden" aria-label={t("cancel")} onClick={onHide}>
          <Icon name="down" />
        </Button>
      )}
      {open && held.length > 0 && <HeldDialog held={held} onClose={() => setOpen(false)} />}
    </header>
  )
}

function Lines({ cart, locked, onChoose }: { cart: Cart; locked: boolean; onChoose: (key: number) => void }) {
  const t = useTexts(sellingTexts)
  const end = useRef<HTMLLIElement>(null)
  const count = cart.lines.length
  useEffect(() => {
    void end.current?.scrollIntoView({ block: "nearest" })
  }, [count])
  if (count === 0) {
    return (
      <div className="flex flex-1 flex-col items-center justify-center gap-2 px-8 text-center">
        <Icon name="bag" className="size-12 text-line-strong" />
        <p className="text-18 font-semibold">{t("empty_title")}</p>
        <p className="text-16 text-ink-soft">{t("empty_help")}</p>
      </div>
    )
  }
  return (
    <ul
      className={`min-h-0 flex-1 contain-content overflow-y-auto overscroll-contain ${locked ? "hidden tablet:block" : ""}`}
    >
      {cart.lines.map((line) => (
        <CartLineRow key={line.key} line={line} locked={locked} onChoose={onChoose} />
      ))}
      <li ref={end} aria-hidden="true" className="h-px" />
    </ul>
  )
}

function CartFoot({
  cart,
  locked,
  rounding,
  action,
}: {
  cart: Cart
  locked: boolean
  rounding: number
  action: ReactNode
}) {
  const t = useTexts(sellingTexts)
  const kit = useKit()
  const [discounting, setDiscounting] = useState(false)
  const totals = cartTotals(cart, 0)
  const { subtotal, discount } = totals.ok ? totals.value : { subtotal: 0, discount: 0 }
  const isEmpty = cart.lines.length === 0
  return (
    <footer className="flex shrink-0 flex-col gap-3 border-t border-line bg-paper-2 px-5 pt-3 pb-[max(1rem,env(safe-area-inset-bottom))]">
      {discount > 0 && (
        <p className="figures flex justify-between text-16 text-leaf">
          <span>{t("discount")}</span>
          <span>{sum(-discount)}</span>
        </p>
      )}
      <p className="flex items-baseline justify-between">
        <span className="text-18">{t("to_pay")}</span>
        <output aria-live="polite" className="figures text-36 leading-tight font-semibold">
          {sum(subtotal + rounding)} <span className="text-28">₫</span>
        </output>
      </p>
      <div className="flex gap-2">
        {!locked && (
          <>
            <Button className="w-20 px-1 text-16" disabled={isEmpty} onClick={() => void holdCart(kit)}>
              {t("hold")}
            </Button>
            <Button className="w-20 px-1 text-16" disabled={isEmpty} onClick={() => setDiscounting(true)}>
              {t("discount")}
            </Button>
          </>
        )}
        {action}
      </div>
      {discounting && !isEmpty && <DiscountDialog cart={cart} onClose={() => setDiscounting(false)} />}
    </footer>
  )
}
