import type { Result } from "@ocop/shared/result"
import { err, ok } from "@ocop/shared/result"
import { type Cart, emptyCart } from "../core/cart"
import { receiptNo } from "../core/chain"
import { instant } from "../core/clock"
import { finaliseSale, type RecordedSale } from "../core/finalise"
import type { Payment } from "../core/payment"
import { businessDay, receiptOf, type StoredSale } from "../core/receipt"
import { isStoppedSince, type Stops } from "../core/stops"
import { isFull } from "../storage/durability"
import type { Kit } from "./kit"
import { inTurn } from "./writing"

class Refused extends Error {
  readonly code: string
  constructor(code: string) {
    super(code)
    this.code = code
  }
}

/**
 * Makes the sale: sale, receipt, its place in the sequence and the end of the draft are on disk together before this resolves.
 * Only then may a receipt be shown.
 */
export async function finishSale(kit: Kit, payment: Payment): Promise<Result<StoredSale>> {
  if (isFull(kit.store.get().durability)) return err({ code: "storage_full" })
  let sale: MadeSale["sale"] | undefined
  let stored: StoredSale
  try {
    const { device_seq } = await inTurn(() =>
      kit.outbox.append(({ next_receipt }) => {
        const made = makeSale(kit, payment, next_receipt)
        sale = made.sale
        return {
          fact: {
            id: made.sale.id,
            type: "sale.record",
            occurred_at: made.sale.receipt.sold_at,
            payload: { ...made.payload },
          },
          sale: made.sale,
          takes_receipt_no: true,
          draft: { id: "current", at: kit.now(), sale_id: made.sale.id },
        }
      }),
    )
    if (!sale) return err({ code: "not_written" })
    stored = { ...sale, device_seq }
  } catch (cause) {
    return err({ code: cause instanceof Refused ? cause.code : "not_written" })
  }
  kit.store.set({ cart: emptyCart, receipt: stored })
  kit.loop.nudge()
  return ok(stored)
}

interface MadeSale {
  payload: RecordedSale
  sale: Omit<StoredSale, "device_seq">
}

function makeSale(kit: Kit, payment: Payment, next_receipt: number): MadeSale {
  const { cart, device, head, shift, staff, stops, phase } = kit.store.get()
  if (phase !== "ready") throw new Refused("till_elsewhere")
  if (!device || !head || !shift || !staff) throw new Refused("not_signed_in")
  if (isStoppedUnpaid(cart, payment, stops)) throw new Refused("goods_stopped")
  const { sales_point, version } = head
  const counter = {
    shift_id: shift.id,
    staff_id: staff.id,
    fair_id: sales_point.fair?.id ?? null,
    booth_id: sales_point.fair?.booth_id ?? null,
    catalogue_version: version,
  }
  const finished = finaliseSale(
    cart,
    payment,
    counter,
    receiptNo(sales_point.code, device.code, next_receipt),
  )
  if (!finished.ok) throw new Refused(finished.error.code)
  const sold_at = instant(kit.now())
  const { sale, totals } = finished.value
  const { fair } = sales_point
  const seller = {
    name: sales_point.name,
    address: sales_point.address,
    phone: sales_point.phone,
    place: fair ? `${fair.name} · ${fair.booth_no}` : null,
  }
  return {
    payload: sale,
    sale: {
      id: kit.id(),
      shift_id: shift.id,
      business_day: businessDay(sold_at),
      variant_ids: cart.lines.map(({ variant_id }) => variant_id),
      receipt: receiptOf(sale, totals, cart.lines, { seller, staff_name: staff.name, sold_at }),
    },
  }
}

/** Cash can be given back over the counter; money a shopper has sent is put on record with its goods, whatever was stopped meanwhile. */
function isStoppedUnpaid(cart: Cart, { payments }: Payment, stops: Stops): boolean {
  const is_cash = payments.every(({ tender }) => tender === "cash")
  return is_cash && cart.lines.some((line) => isStoppedSince(line, stops))
}

/** The receipt goes off the screen, for the next shopper. */
export function putReceiptAway(kit: Kit): void {
  kit.store.set({ receipt: null })
  void inTurn(() => kit.drafts.putReceiptAway())
}
