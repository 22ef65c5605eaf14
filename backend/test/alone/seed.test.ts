import { createHash } from "node:crypto"
import { mkdtempSync, readFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { canonicalJson } from "@ocop/shared/canonical-json"
import type { Command } from "@ocop/shared/command"
import { dayOf } from "@ocop/shared/day"
import { argon2Verify } from "hash-wasm"
import { coverageOf, heardDevices } from "../../src/read/sales/coverage"
import { ALL_ROWS, withScope } from "../../src/read/scoped"
import { stockDifferences } from "../../src/read/goods/stock-differences"
import seedDemo from "../../src/scripts/seed-demo"
import { inApp } from "../app"

interface Seed {
  publishable_key: string
  logins: { actor: string; role: string; email: string; password: string }[]
  sales_points: { id: string; name: string }[]
  staff: { sales_point_id: string; name: string; role: string; pin: string }[]
  fair: { id: string; handle: string }
}

interface Fair {
  id: string
  starts_on: string
  ends_on: string
}

interface CommandRow {
  device_id: string
  device_seq: string
  body: Command
}

const SEED_LIMIT_MS = 240_000
const DISTRICTS = 18
const BOOTHS = 20

function pointsAt(trx: Knex.Transaction, fair_id: string): Promise<string[]> {
  return trx<{ fair_id: string; sales_point_id: string }>("booth").where({ fair_id }).pluck("sales_point_id")
}

inApp(({ api, getContainer }) => {
  const db = (): Knex => getContainer().resolve(ContainerRegistrationKeys.PG_CONNECTION)

  async function seeded(): Promise<Seed> {
    process.env.DATA_DIR = mkdtempSync(join(tmpdir(), "ocop-seed-"))
    await seedDemo({ container: getContainer(), args: [] })
    return JSON.parse(readFileSync(join(process.env.DATA_DIR, "seed.json"), "utf8")) as Seed
  }

  it(
    "the demo province is whole: people who can sign in, points that can sell, a fair that runs, a past that adds up",
    async () => {
      const seed = await seeded()
      await everybodySignsIn(seed)
      await everyPointIsStaffed(seed)
      await theFairRuns(seed)
      await thePastAddsUp()
      await lotsAreTraced(seed)
      expect(await stockDifferences(db())).toEqual([])
    },
    SEED_LIMIT_MS,
  )

  async function everybodySignsIn({ logins, publishable_key }: Seed): Promise<void> {
    const roles = new Map(logins.map((login) => [login.role, login]))
    expect([...roles.keys()].sort()).toEqual([
      "admin",
      "agriculture",
      "customer",
      "inspector",
      "producer",
      "sales_point_manager",
      "trade",
    ])
    for (const { actor, email, password } of roles.values()) {
      const answer = await api.post(`/auth/${actor}/emailpass`, { email, password })
      expect([email, answer.status]).toEqual([email, 200])
    }
    const headers = { "x-publishable-api-key": publishable_key }
    const goods = await api.get<{ count: number }>("/store/goods", { headers })
    expect(goods.data.count).toBeGreaterThanOrEqual(110)
  }

  async function everyPointIsStaffed({ sales_points, staff, logins }: Seed): Promise<void> {
    expect(sales_points).toHaveLength(DISTRICTS + BOOTHS)
    for (const { id, name } of sales_points) {
      const own = staff.filter(({ sales_point_id }) => sales_point_id === id)
      expect([name, own.map(({ role }) => role).slice(0, 2)]).toEqual([name, ["manager", "clerk"]])
      for (const { pin } of own) expect(pin).toMatch(/^\d{6}$/)
    }
    expect(logins.filter(({ email }) => /^manager\.(?!fair)/.test(email))).toHaveLength(DISTRICTS)
    const districts = await db()("sales_point")
      .where({ kind: "point" })
      .whereNotNull("old_district")
      .distinct("old_district")
    expect(districts).toHaveLength(DISTRICTS)
    const [first] = staff
    const verifiers = await db()("staff_member")
      .where({ sales_point_id: first?.sales_point_id })
      .pluck("pin_verifier")
    const matches = await Promise.all(
      verifiers.map((hash: string) => argon2Verify({ hash, password: first?.pin ?? "" })),
    )
    expect(matches.filter(Boolean)).toHaveLength(1)
  }

  async function theFairRuns({ fair }: Seed): Promise<void> {
    const today = dayOf(Date.now())
    const running = await db()("fair")
      .where({ id: fair.id })
      .where("starts_on", "<=", today)
      .where("ends_on", ">=", today)
    expect(running).toHaveLength(1)
    const booths = await db()("booth as b")
      .join("sales_point as p", "p.id", "b.sales_point_id")
      .join("inventory_level as l", "l.location_id", "p.stock_location_id")
      .where({ "b.fair_id": fair.id, "p.kind": "booth" })
      .groupBy("b.id")
      .select("b.id", db().raw("count(*)::int as goods"))
    expect(booths).toHaveLength(BOOTHS)
    for (const { goods } of booths) expect(goods).toBeGreaterThanOrEqual(3)
  }

  /** Twelve lots, one of them recalled and told of where it stands; stamps that were scanned, and what waits on desks. */
  async function lotsAreTraced({ publishable_key }: Seed): Promise<void> {
    const count = async (table: string, where: Record<string, unknown> = {}) =>
      Number((await db()(table).where(where).count())[0]?.count)
    expect(await count("lot")).toBe(12)
    expect(await count("trace_stamp")).toBe(1500)
    expect(await count("trace_scan")).toBe(500)
    expect(await db()("trace_flag").pluck("kind")).toEqual(["far_apart"])
    expect(await count("stop_order", { kind: "recall" })).toBe(1)
    expect(await count("notice_receipt")).toBeGreaterThanOrEqual(2)
    expect(await count("proposal", { state: "proposed" })).toBe(1)
    expect(await count("violation_report")).toBe(2)
    expect(await count("inspection", { result: "failed", follow_up: "hold_proposed" })).toBe(1)
    expect(Number((await db()("paper").countDistinct("registration_id"))[0]?.count)).toBe(40)
    const [recalled] = await db()("stop_order").select<{ gtin: string; lot_number: string }[]>(
      "gtin",
      "lot_number",
    )
    const page = await api.get<{ stop: { kind: string }; forward: unknown[] }>(
      `/store/trace?gtin=${recalled?.gtin}&lot=${recalled?.lot_number}`,
      { headers: { "x-publishable-api-key": publishable_key } },
    )
    expect(page.data).toMatchObject({ stop: { kind: "recall" } })
    expect(page.data.forward).toHaveLength(2)
  }

  /** Every till of the finished fair sent an unbroken chain, and nothing of it needs a person's eye. */
  async function thePastAddsUp(): Promise<void> {
    const past = await db()<Fair>("fair").where("ends_on", "<", dayOf(Date.now())).first()
    if (!past) throw new Error("no fair has ended")
    const found = await withScope(db(), ALL_ROWS, async (trx) => ({
      flags: (
        await trx.raw<{ rows: { flag: string }[] }>("select distinct unnest(flags) as flag from ledger_sale")
      ).rows.map(({ flag }) => flag),
      sales: await trx("ledger_sale")
        .where({ fair_id: past.id })
        .count({ n: "*" })
        .sum({ total: "total" })
        .first(),
      lines: await trx("ledger_sale_line").where({ fair_id: past.id }).sum({ total: "total" }).first(),
      paid: await trx("ledger_sale_payment").where({ fair_id: past.id }).sum({ total: "amount" }).first(),
      commands: await trx("ledger_command")
        .orderBy(["device_id", "device_seq"])
        .select<CommandRow[]>("device_id", "device_seq", "body"),
      coverage: coverageOf(
        await heardDevices(trx, await pointsAt(trx, past.id), past),
        past,
        new Date().toISOString(),
      ),
    }))
    expect(found.flags.filter((flag) => flag !== "certificate_not_in_force")).toEqual([])
    expect(Number(found.sales?.n)).toBeGreaterThan(500)
    expect([found.lines?.total, found.paid?.total]).toEqual([found.sales?.total, found.sales?.total])
    expect(found.coverage).toMatchObject({
      devices_expected: 12,
      devices_reported: 12,
      unsynced_known: 0,
      missing: [],
    })
    let last = { device_id: "", seq: 0, fingerprint: "" }
    for (const { device_id, device_seq, body } of found.commands) {
      const before = last.device_id === device_id ? last : { seq: 0, fingerprint: null }
      expect([Number(device_seq), body.previous]).toEqual([before.seq + 1, before.fingerprint])
      const { id: _, ...rest } = body
      const fingerprint = createHash("sha256").update(canonicalJson(rest)).digest("hex")
      last = { device_id, seq: Number(device_seq), fingerprint }
    }
  }
})
