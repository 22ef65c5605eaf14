import { expect, test } from "vitest"
import { pairedRounds } from "./rounds.ts"

test("after a warm-up of each, the sides take turns in being first", async () => {
  const order: string[] = []
  const side = (name: string, value: number) => async () => {
    order.push(name)
    return value
  }
  const { ratio, ours, base } = await pairedRounds("rate", side("A", 300), side("B", 10), 4)
  expect(order.join("")).toBe("AB" + "AB" + "BA" + "AB" + "BA")
  expect([ours.length, base.length, ratio]).toEqual([4, 4, 30])
})

test("of times, the ratio says how many times faster ours is", async () => {
  const { ratio } = await pairedRounds(
    "time",
    async () => 2,
    async () => 80,
    3,
  )
  expect(ratio).toBe(40)
})
