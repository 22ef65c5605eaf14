import assert from "node:assert/strict"
import type { Command } from "@ocop/shared/command"
import { HONEY, TEA, WINE } from "./market"
import type { Till } from "./till"

/** How one request fares on the network. `cut` breaks off after that share of its bytes; `deaf` never hears the answer. */
export type Fate = { kind: "arrives" } | { kind: "cut"; at: number } | { kind: "deaf" }

export interface Sending {
  commands: Command[]
  fate: Fate
}

/** What one till has to say, and the trouble it meets while saying it: steps one after another, sendings of a step at once. */
export interface Schedule {
  seed: number
  commands: Command[]
  steps: Sending[][]
  sold: Record<string, number>
  total: number
}

export class Dice {
  #state: number

  constructor(seed: number) {
    this.#state = seed * 2_654_435_761
  }

  /** Whole numbers from `low` to `high`, both included (mulberry32). */
  between(low: number, high: number): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return low + (((mixed ^ (mixed >>> 14)) >>> 0) % (high - low + 1))
  }

  pick<One>(of: readonly One[]): One {
    const picked = of[this.between(0, of.length - 1)]
    assert.ok(picked !== undefined, "nothing to pick from")
    return picked
  }

  shuffled<One>(of: readonly One[]): One[] {
    const rest = [...of]
    return of
      .map(() => rest.splice(this.between(0, rest.length - 1), 1)[0])
      .filter((one) => one !== undefined)
  }
}

export function schedule(seed: number, till: Till): Schedule {
  const dice = new Dice(seed)
  const sold: Record<string, number> = {}
  let total = 0
  const sales = Array.from({ length: dice.between(4, 12) }, () => {
    const lines = dice.shuffled([HONEY, TEA, WINE]).slice(0, dice.between(1, 3))
    const goods = lines.map((variant_id) => ({ variant_id, pieces: dice.between(1, 3) }))
    for (const { variant_id, pieces } of goods) sold[variant_id] = (sold[variant_id] ?? 0) + pieces * 1000
    return goods
  })
  const shift = till.openShift()
  const commands = [shift, ...sales.map((goods) => till.sale(goods))]
  for (const { payload } of commands) total += Number(payload.total ?? 0)
  return { seed, commands, steps: steps(dice, commands), sold, total }
}

/** Batches overlap, come out of order, lack their end or their middle, and are sent up to three times at once. */
function steps(dice: Dice, commands: readonly Command[]): Sending[][] {
  return Array.from({ length: dice.between(1, 4) }, () => {
    const from = dice.between(0, commands.length - 1)
    const window = commands.slice(from, from + dice.between(1, commands.length))
    const batch = dice.pick([
      window,
      dice.shuffled(window),
      window.filter(() => dice.between(0, 3) > 0),
      [...window, ...window.slice(0, 2)],
    ])
    return Array.from({ length: dice.between(1, 3) }, () => ({
      commands: batch.length > 0 ? batch : [...window],
      fate: dice.pick<Fate>([
        { kind: "arrives" },
        { kind: "arrives" },
        { kind: "deaf" },
        { kind: "cut", at: dice.between(1, 99) / 100 },
      ]),
    }))
  })
}
