import type { GoodsNow } from "@ocop/shared/goods-now"
import type { CartLine } from "./cart"
import type { Change, Pending, ShownGoods } from "./cart-change"

/** Why a line cannot be bought as it stands. */
export type Trouble = "gone" | "stopped" | "sold_out" | "less"

export interface ViewLine extends ShownGoods {
  /** Empty where the server does not have the line yet. */
  id: string
  variant_id: string
  quantity: number
  /** What a piece is reduced from; null where its price may not be called reduced. */
  former: number | null
  /** The price when it was put in the cart, where the shop asks another now. */
  was: number | null
  trouble: Trouble | null
  /** Pieces to be had; null where they are not counted or not known. */
  left: number | null
}

export interface CartView {
  lines: ViewLine[]
  /** What carriage of this cart costs within the province, and whether it can be collected free of charge. */
  delivery: { home: number; collect: boolean } | null
}

export const EMPTY_VIEW: CartView = { lines: [], delivery: null }

/** A line as the shop has its goods now; `now` is undefined where the shop could not be asked. */
export function viewLine(line: CartLine, now: ReadonlyMap<string, GoodsNow> | undefined): ViewLine {
  const { id, variant_id, product_id, quantity, unit_price } = line
  const goods = now?.get(product_id ?? "")
  const price = goods?.price ?? unit_price
  const shown = {
    ...{ id, quantity, price, variant_id: variant_id ?? "", product_id: product_id ?? "" },
    ...{ title: line.product_title ?? line.title ?? "", image: line.thumbnail ?? "" },
    ...{ handle: line.product_handle ?? "", unit: goods?.unit ?? "" },
  }
  const left = goods?.available ?? null
  const trouble = now === undefined ? null : troubleOf(goods, quantity)
  const former = goods?.reduced?.lowest ?? null
  return {
    ...shown,
    former,
    left,
    trouble,
    was: price === unit_price || trouble === "gone" ? null : unit_price,
  }
}

export function troubleOf(goods: GoodsNow | undefined, quantity: number): Trouble | null {
  if (!goods) return "gone"
  if (goods.stopped) return "stopped"
  if (goods.available === 0) return "sold_out"
  return goods.available !== null && quantity > goods.available ? "less" : null
}

/** The lines as they will be once everything pending has been done: what a shopper sees at once. */
export function applied(lines: readonly ViewLine[], pending: Pending): ViewLine[] {
  const known = new Set(lines.map(({ variant_id }) => variant_id))
  const changed = lines.map((line) => {
    const change = pending[line.variant_id]
    return change ? withQuantity(line, quantityAfter(change, line.quantity)) : line
  })
  const fresh = Object.entries(pending)
    .filter(([variant_id]) => !known.has(variant_id))
    .map(([variant_id, change]) =>
      withQuantity(
        {
          ...{ ...change.goods, id: "", variant_id, quantity: 0 },
          ...{ former: null, was: null, trouble: null, left: null },
        },
        change.kind === "add" ? change.quantity : change.added,
      ),
    )
  return [...changed, ...fresh].filter(({ quantity }) => quantity > 0)
}

function quantityAfter(change: Change, held: number): number {
  return change.kind === "add" ? held + change.quantity : change.to
}

/** Fewer pieces may be what the stock allows. */
function withQuantity(line: ViewLine, quantity: number): ViewLine {
  const enough = line.left === null || quantity <= line.left
  const trouble = line.trouble === "less" || line.trouble === null ? (enough ? null : "less") : line.trouble
  return { ...line, quantity, trouble }
}

export function piecesOf(lines: readonly { quantity: number }[]): number {
  return lines.reduce((sum, { quantity }) => sum + quantity, 0)
}

export function totalOf(lines: readonly ViewLine[]): number {
  return lines.reduce((sum, { price, quantity }) => sum + price * quantity, 0)
}

/** Whether something must be settled before these goods can be ordered. */
export function needsCare({ trouble, was }: ViewLine): boolean {
  return trouble !== null || was !== null
}
