import "fake-indexeddb/auto"
import { uuidv7 } from "@ocop/shared/id"
import { expect, it } from "vitest"
import { openDatabase } from "../storage/database"
import { Outbox } from "../storage/outbox"
import { RescueStore } from "../storage/rescues"
import type { PairedDevice } from "../storage/rows"
import { makeDeviceKeys } from "./keys"
import { makeRescueFile, openRescueFile } from "./rescue-file"

async function tillWithQueue(count: number) {
  const database = openDatabase(`rescue-${count}`)
  await database.open()
  const outbox = new Outbox(database)
  for (let index = 0; index < count; index++) {
    const id = uuidv7(1_700_000_000_000 + index, new Uint8Array(10))
    await outbox.append(() => ({
      fact: { id, type: "device.report", occurred_at: "2026-11-22T08:00:00+07:00", payload: {} },
    }))
  }
  const { private_key } = await makeDeviceKeys()
  const device: PairedDevice = {
    id: "dev_1",
    code: "A",
    token: "secret-token",
    private_key,
    backend_url: "http://localhost",
    sales_point: { id: "sp_1", code: "TKY", name: "Tam Kỳ" },
    device_name: "Máy 1",
    paired_at: 0,
  }
  return { device, rows: await outbox.allUnsent(), rescues: new RescueStore(database) }
}

it("carries every unsent command in order, sealed, and opens by its password alone", async () => {
  const { device, rows } = await tillWithQueue(120)
  const file = await makeRescueFile("r1", device, rows, "mat-khau-dai")
  if (!file.ok) throw new Error(file.error.code)
  expect(file.value).not.toContain("secret-token")
  const opened = await openRescueFile(file.value, "mat-khau-dai", 5)
  if (!opened.ok) throw new Error(opened.error.code)
  const carried = opened.value.batches.flatMap(
    ({ body }) => (JSON.parse(body) as { commands: { device_seq: number }[] }).commands,
  )
  expect(carried.map(({ device_seq }) => device_seq)).toEqual(rows.map(({ device_seq }) => device_seq))
  expect(await openRescueFile(file.value, "mat-khau-sai", 5)).toMatchObject({
    error: { code: "wrong_password" },
  })
  expect(await openRescueFile("{}", "mat-khau-dai", 5)).toMatchObject({ error: { code: "no_rescue_file" } })
})

it("is taken in once", async () => {
  const { device, rows, rescues } = await tillWithQueue(2)
  const file = await makeRescueFile("r2", device, rows, "mat-khau-dai")
  const opened = file.ok && (await openRescueFile(file.value, "mat-khau-dai", 5))
  if (!opened || !opened.ok) throw new Error("not opened")
  expect((await rescues.takeIn(opened.value)).added).toBe(true)
  await rescues.settleBatch("r2", 0, { sent_at: 9, rejected: 0 })
  const again = await rescues.takeIn(opened.value)
  expect(again.added).toBe(false)
  expect(again.rescue.batches[0]?.sent_at).toBe(9)
})

it("asks for a password worth the name", async () => {
  const { device, rows } = await tillWithQueue(1)
  expect(await makeRescueFile("r3", device, rows, "1234567")).toMatchObject({
    error: { code: "password_too_short" },
  })
})
