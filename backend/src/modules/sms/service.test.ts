import { once } from "node:events"
import { createServer, type IncomingMessage, type ServerResponse } from "node:http"
import type { AddressInfo } from "node:net"
import { json } from "node:stream/consumers"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { smsOptions } from "./options"
import { SmsGatewayService } from "./service"

const text = { to: "0905123456", channel: "sms", template: "order-placed", content: { text: "Đơn số 5" } }

describe("a text", () => {
  const taken: { method: string | undefined; authorization: string | undefined; body: unknown }[] = []
  let answer: (response: ServerResponse) => void
  const server = createServer((request: IncomingMessage, response) => {
    void json(request).then((body) => {
      taken.push({ method: request.method, authorization: request.headers.authorization, body })
      answer(response)
    })
  })
  const gateway = (patience_ms?: number) => {
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/send`
    const options = smsOptions({ SMS_GATEWAY_URL: url, SMS_GATEWAY_TOKEN: "key" })
    if (!options) throw new Error("no gateway")
    return new SmsGatewayService({}, options, patience_ms)
  }

  beforeAll(async () => {
    server.listen(0, "127.0.0.1")
    await once(server, "listening")
  })
  afterAll(() => {
    server.closeAllConnections()
    server.close()
  })

  it("is sent with its number and the gateway's key", async () => {
    answer = (response) => response.writeHead(202).end("queued")
    expect(await gateway().send(text)).toEqual({})
    expect(taken).toEqual([
      { method: "POST", authorization: "Bearer key", body: { to: "0905123456", text: "Đơn số 5" } },
    ])
  })

  it.each([400, 401, 429, 500, 503])("was not sent where the gateway answers %i", async (status) => {
    answer = (response) => response.writeHead(status).end()
    await expect(gateway().send(text)).rejects.toThrow(`the SMS gateway answered ${status}`)
  })

  it("was not sent where the gateway hangs or cannot be reached", async () => {
    answer = () => undefined
    await expect(gateway(50).send(text)).rejects.toThrow(/timeout/)
    const nowhere = new SmsGatewayService({}, { url: "http://127.0.0.1:9/", token: undefined })
    await expect(nowhere.send(text)).rejects.toThrow()
  })
})

it("texts are sent only where a gateway is named", () => {
  expect(smsOptions({})).toBeNull()
  expect(smsOptions({ SMS_GATEWAY_URL: "" })).toBeNull()
  expect(smsOptions({ SMS_GATEWAY_URL: "https://sms.example/send" })).toEqual({
    url: "https://sms.example/send",
    token: undefined,
  })
})
