import { z } from "zod"
import { addDays, Day, dayOf } from "./day"
import { Vnd } from "./money"

export const OrderState = z.enum([
  "placed",
  "paid",
  "packed",
  "on_the_way",
  "ready",
  "delivered",
  "collected",
  "canceled",
  "refunded",
])
export type OrderState = z.infer<typeof OrderState>

/** Money that is still to be sent back is a step of an order's way, and no place where it stands. */
const StepState = z.enum([...OrderState.options, "refund_due"])

/** Something that happened to an order; `amount` is the money that goes back, or went. */
export const OrderStep = z.object({ state: StepState, at: z.string(), amount: Vnd.optional() })
export type OrderStep = z.infer<typeof OrderStep>

/** What is known of an order's way; instants are ISO 8601, null while it has not happened. `paid_at` is of money that came before the goods. */
export interface OrderFacts {
  collect: boolean
  placed_at: string
  paid_at: string | null
  packed_at: string | null
  sent_at: string | null
  delivered_at: string | null
  canceled_at: string | null
  /** What came in, before or with the goods. */
  paid: Vnd
  /** `at` is when it was decided, `returned_at` when the money was sent: for a transfer or cash that is done by hand, days later. */
  refunds: readonly { amount: Vnd; at: string; returned_at: string | null }[]
}

/** How long a sales point keeps what is to be collected. */
export const COLLECT_DAYS = 7
/** How long after delivery goods may be sent back. */
export const RETURN_DAYS = 7

/** What happened, in its order. Packed goods that are collected stand ready. */
export function orderSteps(facts: OrderFacts): OrderStep[] {
  const back = facts.refunds.map(({ amount, at, returned_at }): OrderStep => {
    return returned_at ? { state: "refunded", at: returned_at, amount } : { state: "refund_due", at, amount }
  })
  return inTime([...wayOf(facts), ...back])
}

function wayOf(facts: OrderFacts): { state: OrderState; at: string }[] {
  const { collect, placed_at, paid_at, packed_at, sent_at, delivered_at, canceled_at } = facts
  const happened: [OrderState, string | null][] = [
    ["placed", placed_at],
    ["paid", paid_at],
    [collect ? "ready" : "packed", packed_at],
    ["on_the_way", collect ? null : sent_at],
    [collect ? "collected" : "delivered", delivered_at],
    ["canceled", canceled_at],
  ]
  return happened.flatMap(([state, at]) => (at ? [{ state, at }] : []))
}

function inTime<Step extends { at: string }>(steps: Step[]): Step[] {
  return steps.sort((a, b) => Date.parse(a.at) - Date.parse(b.at))
}

/**
 * The one word for where an order stands. A cancellation outlasts the refund that follows it; money that goes back for a part of
 * the goods, or is not sent yet, leaves the order where it is.
 */
export function orderState(facts: OrderFacts): OrderState {
  if (facts.canceled_at) return "canceled"
  const returned = facts.refunds.reduce((sum, { amount, returned_at }) => sum + (returned_at ? amount : 0), 0)
  if (facts.paid > 0 && returned >= facts.paid) return "refunded"
  return inTime(wayOf(facts)).at(-1)?.state ?? "placed"
}

export function mayCancel(facts: OrderFacts): boolean {
  return !facts.canceled_at && !facts.packed_at && !facts.sent_at && !facts.delivered_at
}

/** The last day to ask for a return: null before delivery is known, when goods that left may already be asked back. */
export function returnUntil(facts: OrderFacts): Day | null {
  return facts.delivered_at ? addDays(dayOf(facts.delivered_at), RETURN_DAYS) : null
}

export function mayReturn(facts: OrderFacts, today: Day): boolean {
  if (facts.canceled_at || !(facts.packed_at ?? facts.delivered_at)) return false
  if (facts.collect && !facts.delivered_at) return false
  const last = returnUntil(facts)
  return last === null || today <= last
}

/** The last day goods wait at the sales point; null until they are there. */
export function collectUntil(facts: OrderFacts): Day | null {
  if (!facts.collect || !facts.packed_at || facts.delivered_at || facts.canceled_at) return null
  return addDays(dayOf(facts.packed_at), COLLECT_DAYS)
}

export const OrderLine = z.object({
  id: z.string(),
  variant_id: z.string().nullable(),
  title: z.string(),
  handle: z.string().nullable(),
  image: z.string(),
  quantity: z.int(),
  unit_price: Vnd,
  total: Vnd,
  returnable: z.int(),
  trace: z.string().nullable(),
})
export type OrderLine = z.infer<typeof OrderLine>

const Receiver = z.object({ name: z.string(), phone: z.string() })

export const CompanyInvoice = z.object({
  name: z.string(),
  tax_code: z.string(),
  address: z.string(),
  email: z.string(),
})

/** `words` are the store's to the shopper, where it has answered. */
export const OrderReturn = z.object({
  number: z.int(),
  at: z.string(),
  state: z.enum(["requested", "accepted", "refused", "received", "canceled"]),
  words: z.string().nullable(),
  goods: z.array(z.object({ title: z.string(), quantity: z.int() })),
})

export type OrderReturn = z.infer<typeof OrderReturn>

/** An order as its shopper sees it. `trace` of a line is a path of the shop. */
export const OrderPage = z.object({
  id: z.string(),
  number: z.int(),
  key: z.string(),
  as_of: z.string(),
  state: OrderState,
  steps: z.array(OrderStep),
  lines: z.array(OrderLine),
  discount: Vnd,
  carriage: z.object({ name: z.string(), amount: Vnd }).nullable(),
  total: Vnd,
  payment: z.object({
    kind: z.enum(["cod", "vietqr", "card", "transfer"]),
    paid: Vnd,
    /** What goes back of it, `owed` of that not sent yet. */
    refunded: Vnd,
    owed: Vnd,
    due: Vnd,
    /** What came by transfer beyond the order's sum and goes back. */
    over: z.object({ amount: Vnd, owed: Vnd }).nullable(),
  }),
  deliver: z.discriminatedUnion("kind", [
    Receiver.extend({
      kind: z.literal("door"),
      street: z.string(),
      commune: z.string(),
      province: z.string(),
    }),
    Receiver.extend({
      kind: z.literal("collect"),
      point: z
        .object({
          code: z.string(),
          name: z.string(),
          address: z.string(),
          opening_hours: z.string().nullable(),
        })
        .nullable(),
      until: Day.nullable(),
    }),
  ]),
  note: z.string().nullable(),
  invoice: CompanyInvoice.nullable(),
  may_cancel: z.boolean(),
  may_return: z.boolean(),
  return_until: Day.nullable(),
  returns: z.array(OrderReturn),
  owned: z.boolean(),
})
export type OrderPage = z.infer<typeof OrderPage>

export const ReturnReason = z.enum(["damaged", "wrong_goods", "not_as_described", "expired", "other"])
export type ReturnReason = z.infer<typeof ReturnReason>

const Key = z.string().max(64).optional()

/** What a shopper asks to give back, and why. */
export const ReturnRequest = z.strictObject({
  key: Key,
  lines: z
    .array(z.strictObject({ id: z.string().max(64), quantity: z.int().min(1).max(9_999) }))
    .min(1)
    .max(100),
  reason: ReturnReason,
  note: z.string().trim().max(500).optional(),
})
export type ReturnRequest = z.infer<typeof ReturnRequest>

export const CancelRequest = z.strictObject({ key: Key })

/** The number of an order and the phone number it was placed with. */
export const TrackRequest = z.strictObject({
  number: z.int().min(1).max(1_000_000_000),
  phone: z.string().max(40),
})

/** One order of a list. */
export const OrderSummary = z.object({
  id: z.string(),
  number: z.int(),
  key: z.string(),
  placed_at: z.string(),
  state: OrderState,
  total: Vnd,
  goods: z.array(z.object({ title: z.string(), image: z.string(), quantity: z.int() })),
})
export type OrderSummary = z.infer<typeof OrderSummary>
