import { added, type Pending, setTo, type ShownGoods } from "./cart-change"
import { forgetKept, readPending, readView, writePending, writeView } from "./cart-memory"
import { type CartView, EMPTY_VIEW } from "./cart-view"

export interface Refusal {
  /** How many of them are in the cart instead. */
  left: number
  message_vi: string
  message_en: string
}

export interface CartState {
  pending: Pending
  /** The cart as the server last answered; null while what the page brought is newer. */
  answer: CartView | null
  /** The same of its pieces, for the head of every page. */
  pieces: number | null
  /** Changes wait for a network, or for a server that answers. */
  held: "offline" | "down" | null
  /** What was put into the cart last, until it is dismissed. */
  added: { variant_id: string; goods: ShownGoods; quantity: number; at: number } | null
  refusals: Readonly<Record<string, Refusal>>
}

const EMPTY: CartState = {
  ...{ pending: {}, answer: null, pieces: null },
  ...{ held: null, added: null, refusals: {} },
}

let state = EMPTY
const listeners = new Set<() => void>()

export const serverState = () => EMPTY
export const cartState = () => state

export function listenToCart(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export function patchCart(change: Partial<CartState>): void {
  state = { ...state, ...change }
  for (const listener of listeners) listener()
}

/** Other tabs write too: what is changed is what is kept now. */
export function changePending(change: (pending: Pending) => Pending): Pending {
  const pending = change(readPending(state.pending))
  writePending(pending)
  patchCart({ pending })
  return pending
}

/** The cart as this browser knows it; null where it knows nothing of it. */
export function knownView(): CartView | null {
  const isAdded = Object.keys(readPending(state.pending)).length > 0
  return readView() ?? (isAdded ? EMPTY_VIEW : null)
}

/** The cart became an order; changes that wait still are of the next one. */
export function emptyView(): void {
  writeView(EMPTY_VIEW)
  patchCart({ answer: null, pieces: null })
}

export function forgetKnownCart(): void {
  forgetKept()
  patchCart(EMPTY)
}

let wake: () => void = () => undefined

/** The sender is told of every change. */
export function onCartChange(send: () => void): void {
  wake = send
}

export function addToCart(variant_id: string, quantity: number, goods: ShownGoods): void {
  const { [variant_id]: _refused, ...refusals } = state.refusals
  patchCart({ added: { variant_id, goods, quantity, at: Date.now() }, refusals })
  changePending((pending) => added(pending, variant_id, quantity, goods))
  wake()
}

export function setQuantity(variant_id: string, to: number, shown: number, goods: ShownGoods): void {
  const { [variant_id]: _refused, ...refusals } = state.refusals
  patchCart({ refusals })
  changePending((pending) => setTo(pending, variant_id, to, shown, goods))
  wake()
}
