import { createHmac } from "node:crypto"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { aCustomer, anOfficer, aPublishableKey, aUser, Caller, PASSWORD, signIn } from "../actors"
import { inApp } from "../app"

const base64 = (value: unknown) => Buffer.from(JSON.stringify(value)).toString("base64url")

function signed(claims: object, secret: string, alg = "HS256"): string {
  const text = `${base64({ alg, typ: "JWT" })}.${base64(claims)}`
  return `${text}.${alg === "none" ? "" : createHmac("sha256", secret).update(text).digest("base64url")}`
}

function median(numbers: number[]): number {
  return numbers.sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0
}

inApp(({ api, getContainer }) => {
  let anyone: Caller
  let officer: Awaited<ReturnType<typeof anOfficer>>
  let customer: Awaited<ReturnType<typeof aCustomer>>
  const knex = (): Knex => getContainer().resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const from = (address: string) => ({ "x-forwarded-for": address })
  const attempt = (email: string, password: string, address = "203.0.113.1") =>
    anyone.post("/auth/officer/emailpass", { email, password }, from(address))

  beforeAll(async () => {
    const shop = { "x-publishable-api-key": await aPublishableKey(getContainer()) }
    anyone = new Caller(api.defaults.baseURL, shop)
    officer = await anOfficer(getContainer(), anyone, [{ role: "trade" }])
    customer = await aCustomer(getContainer(), anyone)
  })

  it("an officer signs in however the address is spelled", async () => {
    const answer = await attempt(` ${officer.email.toUpperCase()} `, PASSWORD)
    expect(answer.status).toBe(200)
    expect((await anyone.as(String(answer.data.token)).get("/office/me")).data).toMatchObject({
      officer: { id: officer.id, email: officer.email },
      grants: [{ role: "trade", sales_point_id: null, fair_id: null, ends_on: null }],
    })
  })

  it("a shopper registers, becomes a customer and reads her own account only", async () => {
    const body = { email: "khach-moi@example.vn", password: PASSWORD }
    const registered = await anyone.post("/auth/customer/emailpass/register", body)
    const nobody = anyone.as(String(registered.data.token))
    expect((await nobody.get("/store/customers/me")).code).toBe("token_invalid")
    expect((await nobody.post("/store/customers", { email: body.email })).status).toBe(200)
    const shopper = anyone.as(await signIn(anyone, "customer", body.email))
    expect((await shopper.get("/store/customers/me")).data.customer).toMatchObject({ email: body.email })
    expect((await anyone.get("/store/customers/me")).code).toBe("auth_required")
  })

  it("a weak password is refused with its weakness", async () => {
    const email = "khach2@example.vn"
    const passwords: [string, string][] = [
      ["1", "password_short"],
      ["12345678", "password_short"],
      ["1234567890", "password_common"],
      [email, "password_is_email"],
      ["dài quá ".repeat(30), "password_long"],
    ]
    for (const [password, code] of passwords) {
      const answer = await anyone.post("/auth/customer/emailpass/register", { email, password })
      expect([password, answer.status, answer.code]).toEqual([password, 400, code])
    }
  })

  it("an address that has an account is refused without a word about its owner", async () => {
    const answer = await anyone.post("/auth/customer/emailpass/register", {
      email: officer.email,
      password: PASSWORD,
    })
    expect([answer.status, answer.code]).toEqual([400, "register_failed"])
  })

  it("an unknown address gets the same answer as a wrong password, for the same work", async () => {
    const known: number[] = []
    const unknown: number[] = []
    for (let round = 0; round < 9; round++) {
      for (const [times, email] of [
        [known, officer.email],
        [unknown, `ai${round}@example.vn`],
      ] as const) {
        const start = performance.now()
        const answer = await attempt(email, "không phải mật khẩu", `203.0.113.${round}`)
        times.push(performance.now() - start)
        expect([answer.status, answer.code]).toEqual([401, "sign_in_failed"])
      }
    }
    expect(median(unknown) / median(known)).toBeGreaterThan(0.6)
    expect(median(unknown) / median(known)).toBeLessThan(1.6)
  })

  it("ten failures stop an address from trying an account, even at once; its owner elsewhere signs in", async () => {
    const tries = await Promise.all(Array.from({ length: 25 }, () => attempt(officer.email, "sai rồi nhé")))
    expect(tries.filter(({ status }) => status === 401)).toHaveLength(10)
    const stopped = tries.filter(({ status }) => status === 429)
    expect(stopped).toHaveLength(15)
    expect(stopped[0]?.code).toBe("too_many_attempts")
    expect(stopped[0]?.data.message_vi).toContain("5 phút")
    expect(Number(stopped[0]?.headers.get("retry-after"))).toBeGreaterThan(200)
    expect((await attempt(officer.email, PASSWORD)).status).toBe(429)
    expect((await attempt(officer.email, PASSWORD, "198.51.100.7")).status).toBe(200)
    await knex()("attempt").update({ ends_at: new Date(Date.now() - 1_000) })
    expect((await attempt(officer.email, PASSWORD)).status).toBe(200)
  })

  it("who knows the password is never stopped", async () => {
    for (let round = 0; round < 12; round++) expect((await attempt(officer.email, PASSWORD)).status).toBe(200)
  })

  it("one account is not guessed from many addresses, nor many accounts from one, and no address is kept in clear", async () => {
    expect((await attempt(officer.email, "sai rồi nhé", "198.51.100.1")).status).toBe(401)
    await knex()("attempt").update({ count: 49 })
    expect((await attempt(officer.email, "sai rồi nhé", "198.51.100.2")).status).toBe(401)
    expect((await attempt(officer.email, "sai rồi nhé", "198.51.100.3")).status).toBe(429)
    await knex()("attempt").update({ count: 99 })
    expect((await attempt("b@example.vn", "sai rồi nhé", "198.51.100.1")).status).toBe(401)
    expect((await attempt("c@example.vn", "sai rồi nhé", "198.51.100.1")).status).toBe(429)
    expect(JSON.stringify(await knex()("attempt"))).not.toMatch(/example|198\.51/)
  })

  describe("a token", () => {
    const claims = () => ({
      actor_id: officer.id,
      actor_type: "officer",
      auth_identity_id: "authid_1",
      exp: Math.floor(Date.now() / 1000) + 60,
    })
    const secret = () => {
      const { projectConfig } = getContainer().resolve(ContainerRegistrationKeys.CONFIG_MODULE)
      const { jwtSecret } = projectConfig.http
      if (typeof jwtSecret !== "string") throw new Error("no secret to sign with")
      return jwtSecret
    }
    const token = (over: object = {}, alg?: string) => signed({ ...claims(), ...over }, secret(), alg)
    const me = async (bearer: string) => (await anyone.as(bearer).get("/office/me")).code ?? "let in"

    it("counts for twelve hours, and only as we signed it", async () => {
      expect(await me(token())).toBe("let in")
      expect(await me(token({ exp: Math.floor(Date.now() / 1000) - 1 }))).toBe("token_invalid")
      expect(await me(signed(claims(), "another secret"))).toBe("token_invalid")
      expect(await me(token({}, "none"))).toBe("token_invalid")
      expect(await me(`${token()}x`)).toBe("token_invalid")
      expect(await me(token({ actor_id: "" }))).toBe("token_invalid")
      expect(await me(token({ actor_type: "customer" }))).toBe("wrong_actor")
      expect(await me(token({ actor_id: "off_none" }))).toBe("account_closed")
      const [, payload = ""] =
        (await attempt(officer.email, PASSWORD)).data.token?.toString().split(".") ?? []
      const { iat, exp } = JSON.parse(Buffer.from(payload, "base64url").toString()) as Record<string, number>
      expect((exp ?? 0) - (iat ?? 0)).toBe(12 * 3600)
    })

    it("of a customer whose account is gone is nobody's, in the shop too", async () => {
      const shopper = anyone.as(customer.token)
      expect((await shopper.get("/store/customers/me")).status).toBe(200)
      await knex()("customer").where({ id: customer.id }).update({ deleted_at: new Date() })
      expect((await shopper.get("/store/customers/me")).code).toBe("account_closed")
      expect((await shopper.get("/store/regions")).status).toBe(200)
    })

    it("is never a secret API key: those are no actor of ours", async () => {
      const basic = `Basic ${Buffer.from("sk_0123456789abcdef:").toString("base64")}`
      const answer = await anyone.send("GET", "/admin/users", undefined, { authorization: basic })
      expect([answer.status, answer.code]).toEqual([401, "token_invalid"])
    })
  })

  it("a session cookie counts for administrators, and never from a foreign page", async () => {
    const user = await aUser(getContainer(), anyone)
    const started = await anyone.as(user.token).post("/auth/session")
    const cookie = started.headers.get("set-cookie") ?? ""
    expect(cookie).toMatch(/HttpOnly.*SameSite=Lax/i)
    const session = { cookie: cookie.split(";", 1)[0] ?? "" }
    expect((await anyone.get("/admin/users/me", session)).status).toBe(200)
    const tag = (headers: object) =>
      anyone.post("/admin/product-tags", { value: `t${Math.random()}` }, { ...session, ...headers })
    expect((await tag({ origin: anyone.base })).status).toBe(200)
    expect((await tag({ origin: "https://evil.example" })).status).toBe(401)
    expect((await tag({ origin: anyone.base, "sec-fetch-site": "cross-site" })).status).toBe(401)
    expect((await tag({})).status).toBe(401)
    expect((await anyone.as(officer.token).post("/auth/session")).code).toBe("wrong_actor")
  })
})
