import { MAX_BATCH_BYTES } from "@ocop/shared/command"
import fc from "fast-check"
import { expect, it } from "vitest"
import { batchOf, BATCH_COMMANDS } from "./batch"

it("takes the head of the queue, in order, within both limits, and never nothing", () => {
  const queue = fc.array(fc.integer({ min: 50, max: 700_000 }), { minLength: 1, maxLength: 300 })
  fc.assert(
    fc.property(queue, (sizes) => {
      const rows = sizes.map((bytes, index) => ({ device_seq: index + 1, bytes }))
      const batch = batchOf(rows)
      expect(batch).toEqual(rows.slice(0, batch.length))
      expect(batch.length).toBeGreaterThan(0)
      expect(batch.length).toBeLessThanOrEqual(BATCH_COMMANDS)
      if (batch.length > 1) {
        expect(batch.reduce((sum, row) => sum + row.bytes + 1, 0)).toBeLessThan(MAX_BATCH_BYTES)
      }
    }),
  )
})

it("takes nothing from an empty queue", () => {
  expect(batchOf([])).toEqual([])
})
