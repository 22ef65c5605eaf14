import { useCallback, useEffect, useEffectEvent, useMemo, useState, type ReactNode } from "react"
import type { Cart } from "../core/cart"
import { isStoppedSince } from "../core/stops"
import { cartTotals } from "../core/totals"
import { FinishButton } from "../features/payment/finish-button"
import { PaymentPane } from "../features/payment/payment-pane"
import { usePayment } from "../features/payment/use-payment"
import { CartPanel } from "../features/selling/cart-panel"
import { GoodsPane } from "../features/selling/goods-pane"
import { useTill } from "../till/use-till"
import { Button } from "../ui/button"
import { sum } from "../ui/faces"
import { useTexts } from "../ui/texts"
import { appTexts } from "./texts"

interface CounterProps {
  day: string
  isPaying: boolean
  query: string
  onQuery: (query: string) => void
  onPick: (doc: number) => void
  onPay: (isPaying: boolean) => void
}

/** Goods left, sale right; while paying, the tender takes the goods' place. On a phone the sale comes up from below. */
export function Counter(props: CounterProps) {
  const cart = useTill((state) => state.cart)
  const { isPaying, onPay } = props
  const isStopped = useTill(({ stops }) => cart.lines.some((line) => isStoppedSince(line, stops)))
  const start = useEffectEvent((event: KeyboardEvent) => {
    if (event.key !== "F4" || isPaying || cart.lines.length === 0 || isStopped) return
    event.preventDefault()
    onPay(true)
  })
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => start(event)
    addEventListener("keydown", onKey)
    return () => removeEventListener("keydown", onKey)
  }, [])
  return isPaying && cart.lines.length > 0 ? (
    <Paying cart={cart} onPay={onPay} />
  ) : (
    <Selling cart={cart} {...props} />
  )
}

function Selling({ cart, day, query, onQuery, onPick, onPay }: CounterProps & { cart: Cart }) {
  const t = useTexts(appTexts)
  const goods = useTill((state) => state.goods)
  const [shown, setShown] = useState(false)
  const isEmpty = cart.lines.length === 0
  const isStopped = useTill(({ stops }) => cart.lines.some((line) => isStoppedSince(line, stops)))
  const hide = useCallback(() => setShown(false), [])
  const pay = useMemo(
    () => (
      <Button
        kind="primary"
        className="min-h-16 flex-1 text-22"
        disabled={isEmpty || isStopped}
        onClick={() => onPay(true)}
      >
        {t("take_payment")}
      </Button>
    ),
    [isEmpty, isStopped, onPay, t],
  )
  if (!goods) return null
  return (
    <main className="flex min-h-0 flex-1 flex-col tablet:flex-row">
      <GoodsPane goods={goods} day={day} query={query} onQuery={onQuery} onPick={onPick} />
      <div
        className={`border-line tablet:static tablet:block tablet:w-[min(27rem,38vw)] tablet:border-l ${shown ? "fixed inset-0 z-20 bg-sheet" : "hidden"}`}
      >
        <CartPanel cart={cart} locked={false} rounding={0} action={pay} onHide={hide} />
      </div>
      <PhoneBar cart={cart} pay={pay} onShow={() => setShown(true)} />
    </main>
  )
}

function PhoneBar({ cart, pay, onShow }: { cart: Cart; pay: ReactNode; onShow: () => void }) {
  const t = useTexts(appTexts)
  const totals = cartTotals(cart)
  return (
    <div className="flex gap-3 border-t border-line bg-paper-2 px-4 pt-3 pb-[max(0.75rem,env(safe-area-inset-bottom))] tablet:hidden">
      <Button
        className="figures min-h-16 flex-1 flex-col gap-0"
        disabled={cart.lines.length === 0}
        onClick={onShow}
      >
        <span className="text-22 leading-tight">{sum(totals.ok ? totals.value.subtotal : 0)} ₫</span>
        <span className="text-14 font-medium text-ink-soft">{t("show_cart", { n: cart.lines.length })}</span>
      </Button>
      {pay}
    </div>
  )
}

function Paying({ cart, onPay }: { cart: Cart; onPay: (isPaying: boolean) => void }) {
  const payment = usePayment(cart, () => onPay(false))
  return (
    <main className="flex min-h-0 flex-1 flex-col tablet:flex-row">
      <PaymentPane payment={payment} onBack={() => onPay(false)} />
      <div className="min-h-0 border-line tablet:w-[min(27rem,38vw)] tablet:border-l">
        <CartPanel
          cart={cart}
          locked
          rounding={payment.rounding}
          action={<FinishButton payment={payment} />}
        />
      </div>
    </main>
  )
}
