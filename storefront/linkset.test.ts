import { createServer, type Server } from "node:http"
import type { AddressInfo } from "node:net"
import express from "express"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { answerLinksets, codeQuery } from "./linkset.ts"

test.each([
  ["/01/08938500000010", "gtin=08938500000010"],
  ["/01/08938500000010/10/L%2F1", "gtin=08938500000010&lot=L%2F1"],
  ["/01/08938500000010/22/2A/10/L1/21/S1/", "gtin=08938500000010&cpv=2A&lot=L1&serial=S1"],
  ["/01/08938500000010/21/S1/10/L1", null],
  ["/01/08938500000010/10/%E1%BB", null],
  ["/01/abc", null],
  ["/products/01/08938500000010", null],
])("GS1 Digital Link: the path %s asks for %s", (path, query) => {
  expect(codeQuery(path)?.toString() ?? null).toBe(query)
})

describe("content negotiation (GS1 Digital Link, RFC 9264)", () => {
  const servers: Server[] = []
  const asked: { url: string; key: unknown; address: unknown }[] = []
  let site = ""

  beforeAll(async () => {
    const backend = createServer((request, response) => {
      const { "x-publishable-api-key": key, "x-forwarded-for": address } = request.headers
      asked.push({ url: request.url ?? "", key, address })
      const known = request.url?.includes("lot=L1")
      response.writeHead(known ? 200 : 404, {
        "content-type": known ? "application/linkset+json" : "application/json",
      })
      response.end(known ? '{"linkset":[]}' : '{"code":"code_never_issued"}')
    })
    const pages = express()
    pages.use(answerLinksets(await listening(backend), "pk_shop"))
    pages.use((_request, response) => void response.type("html").send("the page"))
    site = await listening(createServer(pages))
  })
  afterAll(() => servers.forEach((server) => server.close()))

  async function listening(server: Server): Promise<string> {
    servers.push(server)
    await new Promise<void>((resolve) => server.listen(0, resolve))
    return `http://localhost:${String((server.address() as AddressInfo).port)}`
  }
  const get = (path: string, accept: string) => fetch(site + path, { headers: { accept } })

  test("a browser gets the page, also for a code that is none", async () => {
    for (const path of ["/01/08938500000010/10/L1", "/01/x?linkType=all", "/products/tieu"]) {
      const answer = await get(path, "text/html,application/xhtml+xml,*/*;q=0.8")
      expect(await answer.text()).toBe("the page")
    }
    const rather = "application/linkset+json;q=0.3, text/html;q=0.9"
    expect(await (await get("/01/08938500000010/10/L1", rather)).text()).toBe("the page")
    expect(asked).toEqual([])
  })

  test("RFC 9110: HEAD is told of the linkset what GET is, without it", async () => {
    const headers = { accept: "application/linkset+json" }
    const answer = await fetch(`${site}/01/08938500000010/10/L1`, { method: "HEAD", headers })
    expect(answer.status).toBe(200)
    expect(answer.headers.get("content-type")).toMatch(/^application\/linkset\+json/)
    expect(await answer.text()).toBe("")
  })

  test.each([
    ["/01/08938500000010/10/L1", "application/linkset+json"],
    ["/01/08938500000010/10/L1", "text/html;q=0.4, application/linkset+json;q=0.9"],
    ["/01/08938500000010/10/L1?linkType=all", "text/html"],
  ])("%s accepting %s gets the linkset", async (path, accept) => {
    const answer = await get(path, accept)
    expect(await answer.json()).toEqual({ linkset: [] })
    expect(answer.headers.get("content-type")).toMatch(/^application\/linkset\+json/)
    expect(answer.headers.get("vary")).toContain("Accept")
    expect(asked.at(-1)).toMatchObject({ url: "/store/linkset?gtin=08938500000010&lot=L1", key: "pk_shop" })
  })

  test("a code nobody issued has no links, and says so", async () => {
    const answer = await get("/01/08938500000010/10/L2", "application/linkset+json")
    expect(answer.status).toBe(404)
    expect(await answer.json()).toEqual({ code: "code_never_issued" })
  })
})
