import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { dayOf } from "@ocop/shared/day"
import { readDeviceStatuses } from "../../src/read/sales/device-status"
import { ALL_ROWS, withScope } from "../../src/read/scoped"
import { inApp } from "../app"
import { Fleet } from "../fleet"
import { levels, openMarket, OTHER_POINT, POINT, stock } from "../market"
import { pairedTill } from "../paired-till"
import { Dice, schedule, type Schedule } from "../schedule"
import { tell } from "../tell"
import type { Till } from "../till"

const WAVES = 5
const SCHEDULES_IN_A_WAVE = 40
const POINTS = [POINT, OTHER_POINT]
const MOST_ATTEMPTS = 20

inApp(({ getContainer, dbConfig }) => {
  const knex = (): Knex => getContainer().resolve(ContainerRegistrationKeys.PG_CONNECTION)
  let fleet: Fleet

  beforeAll(async () => {
    await openMarket(knex(), dayOf(Date.now()))
    for (const point of POINTS) await stock(knex(), point, 100_000_000, "plenty")
  })

  afterEach(() => fleet.close())

  /** Lives through the trouble, then sends what has no answer yet until all of it has. */
  async function play(till: Till, { seed, commands, steps }: Schedule): Promise<void> {
    for (const step of steps) {
      const told = await Promise.all(
        step.map((sending) => tell(till, fleet.url, sending.commands, sending.fate)),
      )
      if (told.includes("lost")) await fleet.takeover
    }
    let open = commands
    for (let attempt = 1; open.length > 0; attempt++) {
      const told = await tell(till, fleet.url, open, { kind: "arrives" })
      if (attempt > MOST_ATTEMPTS) throw new Error(`seed ${seed}: no answer for ${open.length} commands`)
      if (told === "lost") {
        await fleet.takeover
        continue
      }
      const refused = told.outcomes.find(({ status }) => status === "rejected")
      if (refused) throw new Error(`seed ${seed}: refused ${JSON.stringify(refused)}`)
      if (told.status !== 200 && told.status !== 503) throw new Error(`seed ${seed}: answered ${told.status}`)
      const answered = new Set(told.outcomes.map(({ id }) => id))
      open = open.filter(({ id }) => !answered.has(id))
    }
  }

  interface Recorded {
    device_id: string
    sale_ids: string[]
    total: string
    paid: string
    lines: string
  }

  const recorded = () =>
    withScope(knex(), ALL_ROWS, async (trx) => {
      const { rows } = await trx.raw<{ rows: Recorded[] }>(`
        select device_id, array_agg(id::text) as sale_ids, sum(total) as total,
          sum((select sum(amount) from ledger_sale_payment where sale_id = sale.id)) as paid,
          sum((select sum(total) from ledger_sale_line where sale_id = sale.id)) as lines
        from ledger_sale sale group by device_id`)
      return new Map(rows.map((row) => [row.device_id, row]))
    })

  const statuses = async () => {
    const read = POINTS.map((sales_point_id) =>
      withScope(knex(), ALL_ROWS, (trx) => readDeviceStatuses(trx, { sales_point_id })),
    )
    return new Map((await Promise.all(read)).flat().map((status) => [status.id, status]))
  }

  it("every sale is recorded exactly once, however its batches are sent and whenever the server is killed", async () => {
    fleet = new Fleet(String(dbConfig.clientUrl), WAVES + 1)
    await fleet.open()
    const before = await Promise.all(POINTS.map((point) => levels(knex(), point)))
    const played: { till: Till; plan: Schedule }[] = []
    for (let wave = 0; wave < WAVES; wave++) {
      const tills = Array.from({ length: SCHEDULES_IN_A_WAVE }, async (_, index) => {
        const seed = wave * SCHEDULES_IN_A_WAVE + index + 1
        const till = await pairedTill(getContainer(), POINTS[seed % POINTS.length] ?? POINT, () => fleet.url)
        return { till, plan: schedule(seed, till) }
      })
      const cast = await Promise.all(tills)
      const killed = fleet.killAfterCommits(new Dice(wave).between(3, SCHEDULES_IN_A_WAVE))
      await Promise.all([killed, ...cast.map(({ till, plan }) => play(till, plan))])
      played.push(...cast)
    }
    expect([fleet.kills, played.length]).toEqual([WAVES, WAVES * SCHEDULES_IN_A_WAVE])

    const [sales, devices] = await Promise.all([recorded(), statuses()])
    const sold = POINTS.map((): Record<string, number> => ({}))
    for (const { till, plan } of played) {
      const ids = plan.commands.slice(1).map(({ id }) => id)
      const found = sales.get(till.id)
      expect([plan.seed, found?.sale_ids.sort()]).toEqual([plan.seed, ids.sort()])
      const money = [found?.total, found?.paid, found?.lines].map(Number)
      expect([plan.seed, ...money]).toEqual([plan.seed, plan.total, plan.total, plan.total])
      const whole = { gaps: [], chain: "intact", rejected: 0, commands: plan.commands.length }
      expect(devices.get(till.id)).toMatchObject({ ...whole, highest_contiguous_seq: plan.commands.length })
      const shelf = sold[plan.seed % POINTS.length] ?? {}
      for (const [variant_id, quantity] of Object.entries(plan.sold)) {
        shelf[variant_id] = (shelf[variant_id] ?? 0) + quantity
      }
    }
    for (const [index, point] of POINTS.entries()) {
      const left = Object.entries(before[index] ?? {}).map(([variant_id, level]) => [
        variant_id,
        level - (sold[index]?.[variant_id] ?? 0),
      ])
      expect(await levels(knex(), point)).toEqual(Object.fromEntries(left))
    }
  }, 300_000)
})
