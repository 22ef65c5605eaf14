import type { Vnd } from "@ocop/shared/money"
import { useState } from "react"
import type { Cart } from "../../core/cart"
import { settle, type Payment } from "../../core/payment"
import { cartTotals } from "../../core/totals"
import { finishSale } from "../../till/finish-sale"
import { useKit, useTill } from "../../till/use-till"

export type Tender = "cash" | "vietqr"
export type TransferAnswer = "waiting" | "said_paid" | "issued"

/** A payment being taken: what is handed over, and whether the sale can be finished with it. */
export interface PaymentAtHand {
  tender: Tender
  setTender: (tender: Tender) => void
  subtotal: Vnd
  due: Vnd
  rounding: Vnd
  received: string
  setReceived: (received: string) => void
  /** Not negative; what is missing is `missing`. */
  change: Vnd
  missing: Vnd
  transfer: TransferAnswer
  setTransfer: (answer: TransferAnswer) => void
  reference: string
  payment: Payment | null
  busy: boolean
  failure: string | null
  forgetFailure: () => void
  finish: () => void
}

export function usePayment(cart: Cart, onDone: () => void): PaymentAtHand {
  const kit = useKit()
  const unit = useTill((state) => state.head?.sales_point.cash_rounding ?? 0)
  const [tender, setTender] = useState<Tender>("cash")
  const [received, setReceived] = useState("")
  const [transfer, setTransfer] = useState<TransferAnswer>("waiting")
  const [reference] = useState(() => `OCOP${kit.id().slice(-10).toUpperCase()}`)
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<string | null>(null)
  const totals = cartTotals(cart)
  const subtotal = totals.ok ? totals.value.subtotal : 0
  const { payment, due, rounding } = worked(subtotal, tender, received, transfer, reference, unit)
  const given = tender === "cash" ? Number(received || "0") : due
  const finish = () => {
    if (!payment || busy) return
    setBusy(true)
    void finishSale(kit, payment)
      .then((made) => (made.ok ? onDone() : setFailure(made.error.code)))
      .finally(() => setBusy(false))
  }
  return {
    tender,
    setTender,
    subtotal,
    due,
    rounding,
    received,
    setReceived,
    change: Math.max(0, given - due),
    missing: Math.max(0, due - given),
    transfer,
    setTransfer,
    reference,
    payment,
    busy,
    failure,
    forgetFailure: () => setFailure(null),
    finish,
  }
}

function worked(
  subtotal: Vnd,
  tender: Tender,
  received: string,
  transfer: TransferAnswer,
  reference: string,
  unit: 0 | 500 | 1000,
): { payment: Payment | null; due: Vnd; rounding: Vnd } {
  if (tender === "cash") {
    const enough = settle(subtotal, { cash_received: Number.MAX_SAFE_INTEGER, transfer: null }, unit)
    const due = enough.ok ? enough.value.total : subtotal
    const settled = settle(subtotal, { cash_received: Number(received || "0"), transfer: null }, unit)
    return { payment: settled.ok ? settled.value : null, due, rounding: due - subtotal }
  }
  if (transfer === "waiting") return { payment: null, due: subtotal, rounding: 0 }
  const by = { amount: subtotal, state: transfer, reference }
  const settled = settle(subtotal, { cash_received: 0, transfer: by }, unit)
  return { payment: settled.ok ? settled.value : null, due: subtotal, rounding: 0 }
}
