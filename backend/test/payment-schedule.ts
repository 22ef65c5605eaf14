import { Dice } from "./schedule"

/** What one cart lives through. `told`: the bank, or Stripe, tells of a payment. */
export interface Act {
  kind: "told" | "look" | "change" | "order"
  /** Which payment is told of. */
  payment: number
  /** The server that may be killed, or the other. */
  door: "killed" | "other"
  /** Never hears the answer. */
  deaf: boolean
}

export interface Payment {
  amount: number
  /** How the shopper wrote the code of her cart. */
  written: "plain" | "small" | "amid" | "broken"
}

/** One cart, the money that comes for it, each sum told of once to thrice, and what its shopper does; acts of a step at once. */
export interface PaymentSchedule {
  seed: number
  way: "vietqr" | "card" | "cod"
  /** Which of the shop's goods. */
  goods: number
  sum: number
  /** All of it comes when the time to pay is over. */
  late: boolean
  payments: Payment[]
  steps: Act[][]
}

export const CARRIAGE = 20_000

export function paymentSchedule(seed: number, prices: readonly number[]): PaymentSchedule {
  const dice = new Dice(seed)
  // Mostly transfers, because they come in most ways; one kind of goods is scarce.
  const way = dice.pick([
    ...Array.from({ length: 8 }, () => "vietqr" as const),
    "card",
    "card",
    "cod",
  ] as const)
  const goods = dice.pick([0, 0, 0, 1, 1, 1, 2])
  const sum = (prices[goods] ?? 0) + CARRIAGE
  const payments = amountsOf(dice, way, sum).map((amount): Payment => {
    return { amount, written: dice.pick(["plain", "plain", "small", "amid", "broken"]) }
  })
  const late = way === "vietqr" && dice.between(1, 10) === 1
  return { seed, way, goods, sum, late, payments, steps: stepsOf(dice, way, payments.length) }
}

/** Exactly, twice, in parts, too little, too much, or nothing at all; a card is charged once, seldom in another sum. */
function amountsOf(dice: Dice, way: PaymentSchedule["way"], sum: number): number[] {
  const part = dice.between(1, sum - 1)
  switch (way) {
    case "cod":
      return []
    case "card":
      return dice.pick([[sum], [sum], [sum], [part], []])
    case "vietqr":
      return dice.pick([
        [sum],
        [sum, sum],
        [part, sum - part],
        [sum + part],
        [part, sum],
        [part],
        [part],
        [part],
        [],
        [],
      ])
  }
}

function stepsOf(dice: Dice, way: PaymentSchedule["way"], payments: number): Act[][] {
  const act = (kind: Act["kind"], payment = 0): Act => {
    const door = dice.pick(["killed", "killed", "other"] as const)
    // Who asks the other server herself waits for it, so that it is known when it has nothing more to do.
    const hears = door === "other" && kind !== "told"
    return { kind, payment, door, deaf: !hears && dice.between(1, 3) === 1 }
  }
  const told = Array.from({ length: payments }, (_, payment) =>
    Array.from({ length: dice.between(0, 2) }, () => act("told", payment)),
  )
  const own =
    way === "cod"
      ? Array.from({ length: dice.between(1, 3) }, () => act("order"))
      : Array.from({ length: dice.between(0, 1) }, () => act("look"))
  const changed = dice.between(1, 15) === 1 ? [act("change")] : []
  const acts = dice.shuffled([...told.flat(), ...own, ...changed])
  const steps: Act[][] = []
  while (acts.length > 0) steps.push(acts.splice(0, dice.between(1, 4)))
  return steps
}
