import { type FormEvent, useEffect, useSyncExternalStore } from "react"
import { type ShownGoods, piecesPending } from "./cart-change"
import { isPendingKey, readPending, writeView } from "./cart-memory"
import { sendCart } from "./cart-sender"
import {
  addToCart,
  cartState,
  type CartState,
  emptyView,
  listenToCart,
  onCartChange,
  patchCart,
  serverState,
} from "./cart-store"
import { applied, type CartView, piecesOf } from "./cart-view"
import type { GoodsOnCard } from "./listed-goods"

export function useCart(): CartState {
  return useSyncExternalStore(listenToCart, cartState, serverState)
}

/** Sends what this browser still holds: now, at every change, and when the network comes back. */
export function useCartSender(): void {
  useEffect(() => {
    onCartChange(sendCart)
    const look = () => {
      patchCart({ pending: readPending(cartState().pending) })
      if (Object.keys(cartState().pending).length > 0) sendCart()
    }
    const changed = ({ key }: StorageEvent) => {
      if (isPendingKey(key)) patchCart({ pending: readPending({}) })
    }
    look()
    window.addEventListener("online", look)
    window.addEventListener("storage", changed)
    return () => {
      window.removeEventListener("online", look)
      window.removeEventListener("storage", changed)
    }
  }, [])
}

/** The page of an order that finds no cart any more says that what was in it is bought. */
export function useBought(isBought: boolean): void {
  useEffect(() => {
    if (isBought) emptyView()
  }, [isBought])
}

/** How many pieces the head of the page names; `loaded` is what the page brought, of which `page` is the mark. */
export function usePieces(loaded: number, page: unknown): number {
  const { pending, pieces } = useCart()
  useEffect(() => patchCart({ pieces: null }), [page])
  return Math.max(0, (pieces ?? loaded) + piecesPending(pending))
}

/** The cart as it will be once everything has been done. */
export function useCartView(loaded: CartView): CartView {
  const { pending, answer } = useCart()
  useEffect(() => {
    writeView(loaded)
    patchCart({ answer: null, pieces: piecesOf(loaded.lines) })
  }, [loaded])
  const view = answer ?? loaded
  return { ...view, lines: applied(view.lines, pending) }
}

/** For a form that puts goods into the cart: at once and without leaving the page; without JavaScript the form is sent. */
export function useAdd(variant_id: string, goods: ShownGoods): (event: FormEvent<HTMLFormElement>) => void {
  return (event) => {
    event.preventDefault()
    const quantity = Math.trunc(Number(new FormData(event.currentTarget).get("quantity") ?? 1))
    if (quantity >= 1) addToCart(variant_id, quantity, goods)
  }
}

export function shownGoods(goods: GoodsOnCard): ShownGoods {
  const { id, title, image, handle, unit, price } = goods
  return { product_id: id, title, image, handle, unit, price }
}
