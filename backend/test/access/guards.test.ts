import { ApiLoader, type RouteHandler } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { addDays, dayOf } from "@ocop/shared/day"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { type Actor, ALL_ROLES, type Route } from "../../src/api/guard/guarded-route"
import { TABLE } from "../../src/api/guard/table"
import { SALES_POINT_MODULE } from "../../src/modules/sales-point"
import type { SalesPointModuleService } from "../../src/modules/sales-point/service"
import {
  aCustomer,
  aDevice,
  anOfficer,
  aProducer,
  aPublishableKey,
  aSalesPoint,
  aUser,
  Caller,
  signature,
} from "../actors"
import { inApp } from "../app"

const served: string[] = []

ApiLoader.traceRoute = (handler: RouteHandler, { route, method }) => {
  served.push(`${method} ${route}`)
  return handler
}

const named = ({ method, path }: Route) => `${method} ${path}`
const listed = new Map(TABLE.map((route) => [named(route), route]))
const urlOf = (path: string) =>
  path.replace(":actor_type", "customer").replace(":auth_provider", "emailpass").replace(/:\w+/g, "01K0")

inApp(({ api, getContainer }) => {
  let anyone: Caller
  let near: { id: string }
  let far: { id: string }
  let till: Awaited<ReturnType<typeof aDevice>>
  let tokens: Record<Actor, string>

  const knex = (): Knex => getContainer().resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const officer = (...grants: Parameters<typeof anOfficer>[2]) => anOfficer(getContainer(), anyone, grants)

  beforeAll(async () => {
    const container = getContainer()
    const base = api.defaults.baseURL
    const shop = { "x-publishable-api-key": await aPublishableKey(container) }
    anyone = new Caller(base, shop)
    near = await aSalesPoint(container, "TK")
    far = await aSalesPoint(container, "NT")
    till = await aDevice(container, near.id)
    tokens = {
      user: (await aUser(container, anyone)).token,
      officer: (await officer(...ALL_ROLES.map((role) => ({ role })))).token,
      producer: (await aProducer(container, anyone)).token,
      customer: (await aCustomer(container, anyone)).token,
      device: till.token,
    }
  })

  it("the table lists every route the router serves, and none it does not", () => {
    expect(served.length).toBeGreaterThan(400)
    expect(served.filter((route) => !listed.has(route))).toEqual([])
    expect([...listed.keys()].filter((route) => !served.includes(route))).toEqual([])
  })

  it("nobody passes a route that does not list them", async () => {
    const passed: string[] = []
    const actors = Object.keys(tokens) as Actor[]
    for (const route of TABLE) {
      const unwelcome = route.actors.includes("anyone")
        ? []
        : actors.filter((actor) => !route.actors.includes(actor))
      const calls = unwelcome.map((actor) => [actor, anyone.as(tokens[actor])] as const)
      const all = route.actors.includes("anyone") ? calls : [...calls, ["nobody", anyone] as const]
      const answers = await Promise.all(
        all.map(async ([actor, caller]) => ({
          actor,
          answer: await caller.send(route.method, urlOf(route.path)),
        })),
      )
      for (const { actor, answer } of answers) {
        const refused = route.actors.length === 0 ? [404] : [401, 403]
        const whole = answer.data.message_vi && answer.data.request_id && answer.data.message_en
        if (!refused.includes(answer.status) || !whole)
          passed.push(`${actor} ${named(route)} ${answer.status} ${JSON.stringify(answer.data)}`)
      }
    }
    expect(passed).toEqual([])
  }, 180_000)

  it("what is not listed as it is spelled is not served, and the answer says so in the one shape", async () => {
    const requests: [string, string][] = [
      ["GET", "/"],
      ["GET", "/admin"],
      ["GET", "/nothing/here"],
      ["GET", "/ADMIN/users"],
      ["GET", "/admin/users/"],
      ["GET", "//admin/users"],
      ["GET", "/admin/%75sers"],
      ["PUT", "/store/goods"],
      ["POST", "/hooks/payment/pp_system_default"],
      ["POST", "/auth/customer/google"],
      ["POST", "/auth/device/emailpass"],
      ["POST", "/auth/officer/emailpass/register"],
    ]
    const body = { email: "a@b.vn", password: "x" }
    for (const [method, path] of requests) {
      const user = anyone.as(tokens.user)
      const { status, data, headers } = await user.send(method, path, method === "GET" ? undefined : body)
      expect([path, status]).toEqual([path, 404])
      expect(Object.keys(data)).toEqual(["code", "message_vi", "message_en", "request_id"])
      expect(data.request_id).toBe(headers.get("x-request-id"))
    }
  })

  describe("an officer", () => {
    it("without a grant of the route's roles is refused, whatever else they hold", async () => {
      const inspector = anyone.as((await officer({ role: "inspector" })).token)
      expect((await inspector.get("/office/sales-points")).code).toBe("no_grant")
      const manager = anyone.as(
        (await officer({ role: "sales_point_manager", sales_point_id: near.id })).token,
      )
      expect((await manager.get("/office/register")).code).toBe("no_grant")
    })

    it("loses what was granted the day after its last day", async () => {
      const today = dayOf(Date.now())
      const ended = await officer({ role: "trade", ends_on: addDays(today, -1) })
      const ending = await officer({ role: "trade", ends_on: today })
      expect((await anyone.as(ended.token).get("/office/sales-points")).code).toBe("no_grant")
      expect((await anyone.as(ended.token).get("/office/me")).data.grants).toEqual([])
      expect((await anyone.as(ending.token).get("/office/sales-points")).status).toBe(200)
    })

    it("sees only the sales points granted; one role's reach does not lend itself to another", async () => {
      const codes = async (token: string) => {
        const { data } = await anyone.as(token).get("/office/sales-points")
        return (data.items as { code: string }[]).map(({ code }) => code).sort()
      }
      const manager = { role: "sales_point_manager" as const, sales_point_id: near.id }
      expect(await codes((await officer(manager)).token)).toEqual(["TK"])
      expect(await codes((await officer(manager, { role: "agriculture" })).token)).toEqual(["TK"])
      expect(await codes((await officer({ role: "trade" })).token)).toEqual(["NT", "TK"])
      expect(
        await codes(
          (await officer({ ...manager, sales_point_id: far.id, ends_on: "2026-01-01" }, manager)).token,
        ),
      ).toEqual(["TK"])
      expect(await codes(tokens.user)).toEqual(["NT", "TK"])
    })

    it("may pair and revoke only where they manage; elsewhere there is nothing to see", async () => {
      const { token } = await officer({ role: "sales_point_manager", sales_point_id: near.id })
      const manager = anyone.as(token)
      const pair = (id: string, caller = manager) =>
        caller.post(`/office/sales-points/${id}/devices`, { name: "Quầy 2" })
      expect((await pair(near.id)).status).toBe(201)
      expect((await pair(far.id)).status).toBe(404)
      expect((await pair(far.id, anyone.as(tokens.user))).status).toBe(201)
      const trade = anyone.as((await officer({ role: "trade" })).token)
      expect((await pair(near.id, trade)).code).toBe("no_grant")
      const other = await aDevice(getContainer(), far.id)
      expect((await manager.get(`/office/devices/${other.id}`)).status).toBe(404)
      expect((await manager.post(`/office/devices/${other.id}/revoke`, { reason: "mất" })).status).toBe(404)
      expect((await anyone.as(other.token).get("/pos/catalogue")).status).not.toBe(401)
    })

    it("leaves an entry of what they did that nobody can change or take back", async () => {
      const { id, token } = await officer({ role: "sales_point_manager", sales_point_id: near.id })
      const { data } = await anyone
        .as(token)
        .post(`/office/sales-points/${near.id}/devices`, { name: "Quầy 3" })
      const entry = { subject_id: String(data.device_id), actor_type: "officer", actor_id: id }
      expect(await knex()("audit_entry").where(entry)).toMatchObject([{ action: "device.offer_pairing" }])
      await expect(knex()("audit_entry").where(entry).update({ reason: "x" })).rejects.toThrow(/written once/)
      await expect(knex()("audit_entry").where(entry).delete()).rejects.toThrow(/written once/)
      await expect(knex().raw("truncate audit_entry")).rejects.toThrow(/written once/)
    })

    it("who has left is shut out at once", async () => {
      const { id, token } = await officer({ role: "trade" })
      expect((await anyone.as(token).get("/office/me")).status).toBe(200)
      await knex()("officer").where({ id }).update({ active: false })
      expect((await anyone.as(token).get("/office/me")).code).toBe("account_closed")
      expect((await anyone.as(token).post("/auth/token/refresh")).code).toBe("account_closed")
    })
  })

  describe("a device", () => {
    const batch = JSON.stringify({ commands: [{}] })

    it("signs what it sends: a changed byte, another device's key or no signature is refused", async () => {
      const caller = anyone.as(till.token)
      const send = (signed: string, body = batch) =>
        caller.send("POST", "/pos/commands", body, { "x-signature": signed })
      const stranger = await aDevice(getContainer(), near.id)
      expect((await send(signature(batch, till.privateKey))).status).toBe(200)
      expect((await send(signature(batch, till.privateKey), `${batch} `)).code).toBe("signature_invalid")
      expect((await send(signature(batch, stranger.privateKey))).code).toBe("signature_invalid")
      expect((await send("")).code).toBe("signature_invalid")
      expect((await send("A".repeat(86))).code).toBe("signature_invalid")
    })

    it("that is revoked is refused at once, and so is what it signed", async () => {
      const lost = await aDevice(getContainer(), near.id)
      const points: SalesPointModuleService = getContainer().resolve(SALES_POINT_MODULE)
      await points.updateDevices({ id: lost.id, revoked_at: new Date() })
      expect((await anyone.as(lost.token).get("/pos/catalogue")).code).toBe("device_revoked")
      const signed = { "x-signature": signature(batch, lost.privateKey) }
      const answer = await anyone.as(lost.token).send("POST", "/pos/commands", batch, signed)
      expect([answer.status, answer.code]).toEqual([401, "device_revoked"])
    })
  })
})
