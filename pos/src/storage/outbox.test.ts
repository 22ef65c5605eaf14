import "fake-indexeddb/auto"
import { fingerprint } from "@ocop/shared/command"
import { uuidv7 } from "@ocop/shared/id"
import fc from "fast-check"
import { afterEach, expect, it } from "vitest"
import { firstChain } from "../core/chain"
import type { Entry } from "./append"
import { openDatabase, type TillDatabase } from "./database"
import { DeviceStore } from "./device"
import { Outbox } from "./outbox"

let made = 0
const open: TillDatabase[] = []

async function tab(name: string): Promise<{ database: TillDatabase; outbox: Outbox }> {
  const database = openDatabase(name)
  open.push(database)
  await database.open()
  return { database, outbox: new Outbox(database) }
}

afterEach(() => {
  for (const database of open.splice(0)) database.close()
})

function fact(): Entry {
  made += 1
  return {
    fact: {
      id: uuidv7(1_700_000_000_000 + made, new Uint8Array(10)),
      type: "device.report",
      occurred_at: "2026-11-22T08:00:00+07:00",
      payload: { made },
    },
  }
}

it("numbers facts without a gap and chains each to the one before, from two tabs at once too", async () => {
  const orders = fc.array(fc.boolean(), { minLength: 1, maxLength: 25 })
  await fc.assert(
    fc.asyncProperty(orders, fc.uuid(), async (order, name) => {
      const [one, two] = [await tab(name), await tab(name)]
      await Promise.all(order.map((first) => (first ? one : two).outbox.append(fact)))
      const rows = await one.outbox.allUnsent()
      expect(rows.map(({ device_seq }) => device_seq)).toEqual(order.map((_, index) => index + 1))
      rows.forEach((row, index) => {
        const before = rows[index - 1]
        expect(row.command.previous).toBe(before ? fingerprint(before.command) : null)
        expect(row.fingerprint).toBe(fingerprint(row.command))
      })
    }),
    { numRuns: 30 },
  )
})

it("writes nothing and takes no number when the entry cannot be made", async () => {
  const { outbox, database } = await tab("refusing")
  await outbox.append(fact)
  const refuse = outbox.append(() => {
    throw new Error("not for sale")
  })
  await expect(refuse).rejects.toThrow("not for sale")
  const { device_seq } = await outbox.append(fact)
  expect(device_seq).toBe(2)
  expect(await new DeviceStore(database).chain()).toMatchObject({ next_seq: 3 })
})

it("writes a fact and its draft together or not at all", async () => {
  const { outbox, database } = await tab("together")
  const first = await outbox.append(() => ({ ...fact(), draft: { id: "current", at: 1, sale_id: "a" } }))
  const clash = outbox.append(() => {
    const entry = fact()
    return { ...entry, fact: { ...entry.fact, id: first.id }, draft: { id: "current", at: 2, sale_id: "b" } }
  })
  await expect(clash).rejects.toThrow()
  expect(await database.drafts.get("current")).toMatchObject({ sale_id: "a" })
  expect(await outbox.allUnsent()).toHaveLength(1)
})

it("keeps the first outcome, parks what was refused, and prunes neither that nor anything unsent", async () => {
  const { outbox } = await tab("settling")
  const rows = [await outbox.append(fact), await outbox.append(fact), await outbox.append(fact)]
  const [applied = "", refused = ""] = rows.map(({ id }) => id)
  await outbox.settle(
    [
      { id: applied, status: "applied" },
      { id: refused, status: "rejected", code: "totals_mismatch" },
    ],
    10,
  )
  await outbox.settle([{ id: applied, status: "rejected", code: "id_reused" }], 20)
  expect(await outbox.counts()).toEqual({ unsent: 1, unsent_sales: 0, parked: 1 })
  expect(await outbox.prune(1_000)).toBe(1)
  expect((await outbox.parked()).map(({ id }) => id)).toEqual([refused])
  expect(await outbox.allUnsent()).toHaveLength(1)
})

it("is not unpaired while a command has not reached the server", async () => {
  const { outbox, database } = await tab("unpairing")
  const { id } = await outbox.append(fact)
  const devices = new DeviceStore(database)
  expect(await devices.unpair()).toEqual({ ok: false, unsent: 1 })
  await outbox.settle([{ id, status: "applied" }], 1)
  expect(await devices.unpair()).toEqual({ ok: true, unsent: 0 })
  expect(await devices.chain()).toEqual(firstChain)
})
