import { createServer, type Server } from "node:net"
import { afterEach, expect, test } from "vitest"
import { checkPorts, freePort, isBusy } from "./ports.ts"
import { everyApp, readSettings } from "./settings.ts"
import { Trouble } from "./trouble.ts"

const held: Server[] = []

async function hold(port: number, host?: string): Promise<void> {
  const server = createServer()
  held.push(server)
  await new Promise<void>((resolve) => server.listen({ port, ...(host && { host }) }, resolve))
}

afterEach(() => {
  for (const server of held.splice(0)) server.close()
})

test("a port held on all addresses or on the local one alone is busy", async () => {
  const [everywhere, local] = [await freePort(), await freePort()]
  await hold(everywhere)
  await hold(local, "127.0.0.1")
  expect(await isBusy(everywhere)).toBe(true)
  expect(await isBusy(local)).toBe(true)
  expect(await isBusy(await freePort())).toBe(false)
})

test("every busy port is named with its service and the override that helps, in both languages", async () => {
  const [till, shop] = [await freePort(), await freePort()]
  await hold(till)
  await hold(shop)
  const settings = readSettings({ POS_PORT: String(till), STOREFRONT_PORT: String(shop) })
  const ports = { ...settings.ports, backend: await freePort() }
  const trouble = await checkPorts({ ...settings, ports }, everyApp).catch((error: unknown) => error)
  expect(trouble).toBeInstanceOf(Trouble)
  const { text } = trouble as Trouble
  expect(text.en).toContain(`Port ${till} (pos) is busy`)
  expect(text.en).toContain(`POS_PORT=${till + 100} npm start`)
  expect(text.en).toContain(`STOREFRONT_PORT=${shop + 100} npm start`)
  expect(text.vi).toContain(`Cổng ${till} (pos) đang bận`)
})

test("a setting that is no port is refused by name", () => {
  expect(() => readSettings({ BACKEND_PORT: "90000" })).toThrow("BACKEND_PORT=90000 is no port")
})
