import type { Vnd } from "@ocop/shared/money"
import { err, ok, type Result } from "@ocop/shared/result"
import type { SalePayment } from "@ocop/shared/sale"
import { cashRounding } from "./cash-rounding"

/** What the shopper gives: cash handed over, and a transfer by QR for `transfer` đồng with its state. */
export interface Tendered {
  cash_received: Vnd
  transfer: { amount: Vnd; state: "issued" | "said_paid"; reference: string } | null
}

export interface Payment {
  payments: SalePayment[]
  cash_rounding: Vnd
  total: Vnd
  change: Vnd
}

/** Only a sale paid wholly in cash is rounded: a transfer can carry any sum. */
export function settle(subtotal: Vnd, tendered: Tendered, unit: 0 | 500 | 1000): Result<Payment> {
  const { transfer } = tendered
  if (!transfer) return settleCash(subtotal, tendered.cash_received, unit)
  const cash = subtotal - transfer.amount
  if (cash < 0 || transfer.amount <= 0) return err({ code: "transfer_too_much" })
  if (tendered.cash_received < cash) return err({ code: "received_too_little" })
  const payments: SalePayment[] = []
  if (cash > 0) payments.push(cashPayment(cash, tendered.cash_received))
  payments.push({
    tender: "vietqr",
    amount: transfer.amount,
    reference: transfer.reference,
    state: transfer.state,
  })
  const change = cash > 0 ? tendered.cash_received - cash : 0
  return ok({ payments, cash_rounding: 0, total: subtotal, change })
}

function settleCash(subtotal: Vnd, received: Vnd, unit: 0 | 500 | 1000): Result<Payment> {
  const cash_rounding = cashRounding(subtotal, unit)
  const total = subtotal + cash_rounding
  if (received < total) return err({ code: "received_too_little", detail: { short: total - received } })
  return ok({ payments: [cashPayment(total, received)], cash_rounding, total, change: received - total })
}

function cashPayment(amount: Vnd, received: Vnd): SalePayment {
  return { tender: "cash", amount, received, change: received - amount }
}
