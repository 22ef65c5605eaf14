import "fake-indexeddb/auto"
import { uuidv7 } from "@ocop/shared/id"
import { createServer, type Server } from "node:http"
import type { AddressInfo } from "node:net"
import { afterEach, beforeEach, expect, it } from "vitest"
import { openDatabase, type TillDatabase } from "../storage/database"
import { Outbox } from "../storage/outbox"
import type { PairedDevice } from "../storage/rows"
import { Backend } from "./backend"
import { makeDeviceKeys } from "./keys"
import { push } from "./push"

interface Reply {
  status?: number
  body?: unknown
  text?: string
  headers?: Record<string, string>
  cut?: boolean
}
type Batch = { id: string; device_seq: number }[]

let server: Server
let reply: (batch: Batch, turn: number) => Reply
let got: { batch: Batch; signature: string; text: string }[]
let database: TillDatabase
let outbox: Outbox
let device: PairedDevice
let public_key: JsonWebKey
let made = 0

const now = () => 1_000
const fault = (code: string) => ({ code, message_vi: "", message_en: "", request_id: "r" })
const applied = (batch: Batch): Reply => ({
  body: answer(batch.map(({ id }) => ({ id, status: "applied" }))),
})
const answer = (outcomes: unknown[]) => ({ outcomes, server_time: new Date(5_000).toISOString() })

beforeEach(async () => {
  got = []
  reply = applied
  server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on("data", (chunk: Buffer) => chunks.push(chunk))
    request.on("end", () => {
      const text = Buffer.concat(chunks).toString()
      const { commands } = JSON.parse(text) as { commands: Batch }
      got.push({ batch: commands, signature: String(request.headers["x-signature"]), text })
      const { status = 200, body, text: plain, headers = {}, cut } = reply(commands, got.length)
      if (cut) return void response.destroy()
      response.writeHead(status, { "content-type": "application/json", ...headers })
      response.end(plain ?? JSON.stringify(body))
    })
  })
  await new Promise<void>((resolve) => server.listen(0, resolve))
  made += 1
  database = openDatabase(`push-${made}`)
  await database.open()
  outbox = new Outbox(database)
  const keys = await makeDeviceKeys()
  public_key = keys.public_key
  device = {
    id: "dev_1",
    code: "A",
    token: "t",
    private_key: keys.private_key,
    backend_url: `http://localhost:${(server.address() as AddressInfo).port}`,
    sales_point: { id: "sp_1", code: "TKY", name: "Tam Kỳ" },
    device_name: "Máy 1",
    paired_at: 0,
  }
})

afterEach(async () => {
  database.close()
  server.closeAllConnections()
  await new Promise((resolve) => server.close(resolve))
})

async function queue(count: number, payload: Record<string, unknown> = {}): Promise<void> {
  for (let index = 0; index < count; index++) {
    made += 1
    const id = uuidv7(1_700_000_000_000 + made, new Uint8Array(10))
    await outbox.append(() => ({
      fact: { id, type: "sale.record", occurred_at: "2026-11-22T08:00:00+07:00", payload },
    }))
  }
}

const send = () => push({ backend: new Backend(now), outbox, device, now, may_go_on: () => true })
const seqs = () => got.map(({ batch }) => batch.map(({ device_seq }) => device_seq))

it("drains the queue in order, a hundred at a time, and learns how far the clocks are apart", async () => {
  await queue(205)
  expect(await send()).toMatchObject({ end: "drained", heard: true, clock_offset_ms: 4_000 })
  expect(seqs().flat()).toEqual(Array.from({ length: 205 }, (_, index) => index + 1))
  expect(got.map(({ batch }) => batch.length)).toEqual([100, 100, 5])
  expect(await outbox.counts()).toEqual({ unsent: 0, unsent_sales: 0, parked: 0 })
})

it("signs the very bytes it sends, so that they verify under the device's public key", async () => {
  await queue(1, { note: "Đặc sản Tiên Phước" })
  await send()
  const key = await crypto.subtle.importKey("jwk", public_key, { name: "ECDSA", namedCurve: "P-256" }, true, [
    "verify",
  ])
  const [sent] = got
  const verified = await crypto.subtle.verify(
    { name: "ECDSA", hash: "SHA-256" },
    key,
    Buffer.from(sent?.signature ?? "", "base64url"),
    new TextEncoder().encode(sent?.text),
  )
  expect(verified).toBe(true)
})

it("sends the same commands again after an answer was lost, and counts a duplicate as arrived", async () => {
  await queue(3)
  reply = () => ({ cut: true })
  expect(await send()).toMatchObject({ end: "offline", heard: false })
  reply = (batch) => ({ body: answer(batch.map(({ id }) => ({ id, status: "duplicate" }))) })
  expect(await send()).toMatchObject({ end: "drained" })
  expect(seqs()).toEqual([
    [1, 2, 3],
    [1, 2, 3],
  ])
  expect((await outbox.counts()).unsent).toBe(0)
})

it("parks what the server rejects, with its reason, and sends what is behind it", async () => {
  await queue(3)
  reply = (batch) => ({
    body: answer(
      batch.map(({ id, device_seq }) =>
        device_seq === 2 ? { id, status: "rejected", code: "totals_mismatch" } : { id, status: "applied" },
      ),
    ),
  })
  expect(await send()).toMatchObject({ end: "drained" })
  const parked = await outbox.parked()
  expect(parked.map((row) => [row.device_seq, row.outcome?.code])).toEqual([[2, "totals_mismatch"]])
})

it("splits a batch the server will not take whole, and parks only the command at fault", async () => {
  await queue(3)
  reply = (batch) =>
    batch.some(({ device_seq }) => device_seq === 2)
      ? { status: 413, body: fault("too_large") }
      : applied(batch)
  expect(await send()).toMatchObject({ end: "drained" })
  expect(seqs()[0]).toEqual([1, 2, 3])
  expect((await outbox.counts()).unsent).toBe(0)
  expect((await outbox.parked()).map(({ device_seq }) => device_seq)).toEqual([2])
})

it("waits out a struggling server as long as it asks, and loses nothing", async () => {
  await queue(2)
  reply = () => ({ status: 503, body: fault("unavailable"), headers: { "retry-after": "7" } })
  expect(await send()).toMatchObject({ end: "server", retry_after_ms: 7_000 })
  expect((await outbox.counts()).unsent).toBe(2)
})

it("takes a network gate's page for no answer, whatever its status", async () => {
  await queue(1)
  for (const status of [200, 400, 401]) {
    reply = () => ({ status, text: "<html>Wi-Fi hội chợ: đăng nhập</html>" })
    expect((await send()).end).not.toBe("unauthorized")
    expect((await outbox.counts()).unsent).toBe(1)
  }
})

it("stops when the device is no longer welcome, and keeps the queue", async () => {
  await queue(1)
  reply = () => ({ status: 401, body: fault("device_revoked") })
  expect(await send()).toMatchObject({ end: "unauthorized", code: "device_revoked" })
  expect((await outbox.counts()).unsent).toBe(1)
})

it("believes no outcome for commands it did not send", async () => {
  await queue(1)
  reply = () => ({ body: answer([{ id: "another", status: "applied" }]) })
  expect(await send()).toMatchObject({ end: "server" })
  expect((await outbox.counts()).unsent).toBe(1)
})
