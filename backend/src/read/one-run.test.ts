import { describe, expect, it, vi } from "vitest"
import { OneRun } from "./one-run"

/** Work that ends when it is told to; `begun` counts how often it was begun. */
function held() {
  const ends: { done: (answer: number) => void; fail: (error: Error) => void }[] = []
  const run = new OneRun(() => new Promise<number>((done, fail) => ends.push({ done, fail })))
  return { run, ends }
}

describe("one run for all", () => {
  it("serves nobody who asked after it began, and all of those together by the one after it", async () => {
    const { run, ends } = held()
    const first = run.ask()
    const second = run.ask()
    const third = run.ask()
    expect(ends).toHaveLength(1)
    ends[0]?.done(1)
    expect(await first).toBe(1)
    await vi.waitUntil(() => ends.length === 2)
    ends[1]?.done(2)
    expect(await Promise.all([second, third])).toEqual([2, 2])
    expect(ends).toHaveLength(2)
  })

  it("that fails is told to those it served, and the next is begun all the same", async () => {
    const { run, ends } = held()
    const first = run.ask()
    const second = run.ask()
    ends[0]?.fail(new Error("gone"))
    await expect(first).rejects.toThrow("gone")
    await vi.waitUntil(() => ends.length === 2)
    ends[1]?.done(2)
    expect(await second).toBe(2)
    const third = run.ask()
    ends[2]?.done(3)
    expect(await third).toBe(3)
  })
})
