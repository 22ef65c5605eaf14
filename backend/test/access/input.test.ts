import { gzipSync } from "node:zlib"
import {
  aCustomer,
  aDevice,
  anOfficer,
  aPublishableKey,
  aSalesPoint,
  aUser,
  Caller,
  signature,
} from "../actors"
import { inApp } from "../app"

inApp(({ api, getContainer }) => {
  let anyone: Caller
  let till: Awaited<ReturnType<typeof aDevice>>
  let officer: Caller
  let user: Caller

  beforeAll(async () => {
    const container = getContainer()
    const shop = { "x-publishable-api-key": await aPublishableKey(container) }
    anyone = new Caller(api.defaults.baseURL, shop)
    till = await aDevice(container, (await aSalesPoint(container, "TK")).id)
    officer = anyone.as((await anOfficer(container, anyone, [{ role: "trade" }])).token)
    user = anyone.as((await aUser(container, anyone)).token)
  })

  const batch = (body: string) =>
    anyone
      .as(till.token)
      .send("POST", "/pos/commands", body, { "x-signature": signature(body, till.privateKey) })
  const nested = (depth: number) => `{"commands":${"[".repeat(depth)}${"]".repeat(depth)}}`

  it("a body over its route's limit is refused with the limit, before anything reads it", async () => {
    const bodies: [string, string][] = [
      ["/pos/commands", `{"commands":["${"x".repeat(2_000_000)}"]}`],
      ["/auth/customer/emailpass", `{"email":"${"x".repeat(200_000)}"}`],
      ["/store/carts", `{"metadata":{"a":"${"x".repeat(200_000)}"}}`],
    ]
    for (const [path, body] of bodies) {
      const caller = path.startsWith("/pos") ? anyone.as(till.token) : anyone
      const { status, code, data } = await caller.send("POST", path, body, { "x-signature": "A".repeat(86) })
      expect([path, status, code]).toEqual([path, 413, "too_large"])
      expect(data.message_vi).toMatch(/tối đa \d+ kB/)
    }
  })

  it("a body that swells when unpacked is refused, and the server goes on", async () => {
    const bomb = gzipSync(Buffer.alloc(50_000_000, 32))
    const before = process.memoryUsage().rss
    const answer = await fetch(`${anyone.base}/pos/commands`, {
      method: "POST",
      headers: {
        authorization: `Bearer ${till.token}`,
        "content-type": "application/json",
        "content-encoding": "gzip",
      },
      body: new Uint8Array(bomb),
    })
    expect(answer.status).toBe(413)
    expect(process.memoryUsage().rss - before).toBeLessThan(50_000_000)
  })

  it("data nested past all use is refused, however deep; a till's command alone, not its neighbours", async () => {
    expect((await anyone.send("POST", "/store/carts", nested(40))).code).toBe("too_deep")
    expect((await anyone.send("POST", "/store/carts", nested(25_000))).code).toBe("too_deep")
    for (const depth of [40, 400_000]) {
      const { status, data } = await batch(nested(depth))
      expect([status, (data.outcomes as { status: string }[])[0]?.status]).toEqual([200, "rejected"])
    }
  })

  it("a key that would change prototypes is refused", async () => {
    const answer = await anyone.send("POST", "/store/carts", `{"metadata":{"__proto__":{"polluted":1}}}`)
    expect([answer.status, answer.code, answer.data.field]).toEqual([400, "unknown_field", "__proto__"])
    expect(({} as { polluted?: number }).polluted).toBeUndefined()
  })

  it("a sign-in is two texts and nothing else", async () => {
    const bodies: [string, string][] = [
      ["{", "bad_json"],
      ["null", "bad_json"],
      [`"text"`, "bad_json"],
      ["[]", "invalid_input"],
      ["{}", "invalid_input"],
      [`{"email":1,"password":"x"}`, "invalid_input"],
      [`{"email":"a@b.vn","password":"x","role":"admin"}`, "unknown_field"],
    ]
    for (const [body, code] of bodies) {
      const answer = await anyone.send("POST", "/auth/officer/emailpass", body)
      expect([body, answer.status, answer.code]).toEqual([body, 400, code])
    }
  })

  it("lists of Medusa's are bounded", async () => {
    const paths: [string, string][] = [
      ["/admin/products?limit=1000000", "limit_max"],
      ["/admin/products?offset=1000000000", "limit_max"],
      ["/admin/products?limit=-1", "invalid_input"],
      ["/admin/products?fields=a.b.c.d.e.f.g.h", "invalid_input"],
      [`/admin/products?q=${"x".repeat(10_000)}`, "query_too_long"],
    ]
    for (const [path, code] of paths) {
      const answer = await user.get(path)
      expect([path, answer.status, answer.code]).toEqual([path, 400, code])
    }
  })

  it("a refusal names the field of the query that is wrong", async () => {
    const paths: [string, string][] = [
      ["/office/reports/sales?from=2026-11-30&to=2026-11-01", "to"],
      ["/office/reports/sales?from=1926-01-01&to=2026-01-01", "to"],
      ["/office/reports/sales?from=2026-02-29&to=2026-03-01", "from"],
      ["/office/reports/sales?from=2026-02-01&to=2026-03-01&fields=all", "fields"],
      ["/office/reports/fair-revenue", "fair_id"],
      ["/office/sales?from=2026-01-01&to=2026-01-02&limit=101", "limit"],
    ]
    for (const [path, field] of paths) {
      const { status, data } = await officer.get(path)
      expect([path, status, data.field]).toEqual([path, 400, field])
    }
  })

  it("goods are bought by the piece, and prices are not the shopper's to say", async () => {
    const cart = "/store/carts/cart_1/line-items"
    for (const quantity of [0, -1, 0.001, 1e308, "1", null, 10_000])
      expect((await anyone.post(cart, { variant_id: "v", quantity })).data.field).toBe("quantity")
    for (const field of ["unit_price", "total", "customer_id", "is_tax_inclusive"]) {
      const { status, code } = await anyone.post(cart, { variant_id: "v", quantity: 1, [field]: 1 })
      expect([status, code]).toEqual([400, "unknown_field"])
    }
    expect(
      (await anyone.post(cart, { variant_id: "v", quantity: 1, metadata: { a: "x".repeat(5_000) } })).data
        .field,
    ).toBe("metadata")
  })

  it("an upload is one file within its limit, in multipart", async () => {
    const send = async (form: FormData | string) => {
      const headers = { authorization: officer.headers.authorization ?? "" }
      const answer = await fetch(`${anyone.base}/office/imports`, { method: "POST", headers, body: form })
      return ((await answer.json()) as { code: string }).code
    }
    const form = (bytes: number, name = "file") => {
      const made = new FormData()
      made.append(name, new Blob([new Uint8Array(bytes)]), "a.xlsx")
      return made
    }
    expect(await send(form(17 * 1024 * 1024))).toBe("too_large")
    expect(await send(form(10, "other"))).toBe("invalid_input")
    expect(await send(new FormData())).toBe("invalid_input")
    expect(await send("file=1")).toBe("unsupported_media")
    const two = form(10)
    two.append("file", new Blob(["x"]), "b.xlsx")
    expect(await send(two)).toBe("invalid_input")
  })

  it("every answer has a name that logs bear, its own or a plain one it was given", async () => {
    const name = async (given: string) => {
      const answer = await officer.get("/office/me", { "x-request-id": given })
      return answer.headers.get("x-request-id")
    }
    expect(await name("till-7.batch-0012")).toBe("till-7.batch-0012")
    expect(await name("x")).toMatch(/^[0-9a-f-]{36}$/)
    expect(await name(`a b"<script>${"x".repeat(90)}`)).toMatch(/^[0-9a-f-]{36}$/)
  })

  it("an answer may not run, be framed, be guessed at or be kept", async () => {
    const { headers } = await officer.get("/office/me")
    expect(headers.get("x-content-type-options")).toBe("nosniff")
    expect(headers.get("content-security-policy")).toBe("default-src 'none'; frame-ancestors 'none'")
    expect(headers.get("cache-control")).toBe("no-store")
    expect(headers.get("referrer-policy")).toBe("no-referrer")
    expect(headers.get("x-powered-by")).toBeNull()
  })

  it("the till's page may call from its own origin, and no other page may", async () => {
    const preflight = (path: string, method: string, origin: string) =>
      anyone.send("OPTIONS", path, undefined, {
        origin,
        "access-control-request-method": method,
        "access-control-request-headers": "authorization,content-type,x-signature",
      })
    const till = await preflight("/pos/commands", "POST", "http://localhost:7001")
    expect(till.status).toBe(204)
    expect(till.headers.get("access-control-allow-origin")).toBe("http://localhost:7001")
    expect(till.headers.get("access-control-allow-headers")).toContain("X-Signature")
    expect(till.headers.get("access-control-allow-credentials")).toBeNull()
    const evil = await preflight("/pos/commands", "POST", "https://evil.example")
    expect(evil.headers.get("access-control-allow-origin")).toBeNull()
    expect((await preflight("/pos/nothing", "POST", "http://localhost:7001")).status).toBe(404)
    for (const path of ["/store/regions", "/admin/users", "/office/me"]) {
      const answer = await anyone.get(path, { origin: "https://evil.example" })
      expect(answer.headers.get("access-control-allow-origin")).toBeNull()
    }
  })

  it("Medusa's own refusals have the same shape", async () => {
    const customer = anyone.as((await aCustomer(getContainer(), anyone)).token)
    const without = new Caller(anyone.base)
    expect((await without.get("/store/regions")).code).toBe("publishable_key_required")
    expect((await anyone.get("/store/carts/cart_none")).data).toMatchObject({ code: "not_found" })
    expect((await customer.post("/store/customers/me", { email: 1 })).data).toMatchObject({
      code: "unknown_field",
      field: "email",
    })
    expect((await user.post("/admin/products", {})).data).toMatchObject({
      code: "invalid_input",
      field: "title",
    })
  })
})
