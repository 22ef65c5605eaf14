import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { Command, Outcome } from "@ocop/shared/command"
import { dayOf } from "@ocop/shared/day"
import fc from "fast-check"
import { readDeviceStatuses } from "../src/read/device-status"
import { ALL_ROWS, withScope } from "../src/read/scoped"
import { inApp } from "./app"
import { broken } from "./broken-commands"
import { BOOTH, BOOTH_POINT, FAIR, HONEY, levels, openMarket, OTHER_POINT, POINT, TEA, WINE } from "./market"
import { pairedTill } from "./paired-till"
import { saleLine, type Till } from "./till"

const FACTS = [
  ...[
    "ledger_command",
    "ledger_sale",
    "ledger_sale_line",
    "ledger_sale_payment",
    "ledger_shift",
    "ledger_shift_close",
  ],
  ...["ledger_cash_movement", "ledger_stock_movement", "ledger_device_report"],
]

inApp(({ api, getContainer }) => {
  const knex = (): Knex => getContainer().resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const url = () => String(api.defaults.baseURL)
  const today = dayOf(Date.now())

  beforeAll(() => openMarket(knex(), today))

  const paired = (sales_point_id = POINT): Promise<Till> => pairedTill(getContainer(), sales_point_id, url)

  const rows = (table: string) =>
    withScope(knex(), ALL_ROWS, (trx) => trx(table).select<Record<string, unknown>[]>("*"))

  async function counts(): Promise<Record<string, number>> {
    const found = await Promise.all(FACTS.map(async (table) => [table, (await rows(table)).length] as const))
    return Object.fromEntries(found)
  }

  async function status(till: Till) {
    const [found] = await withScope(knex(), ALL_ROWS, (trx) =>
      readDeviceStatuses(trx, { device_id: till.id }),
    )
    return found
  }

  const brief = ({ status, code, field, flags }: Outcome) =>
    [status, code, field, ...(flags ?? [])].filter((part) => part !== undefined).join(" ")

  it("a sale is frozen with everything that was true of it, and its shift closes to the đồng", async () => {
    const till = await paired(BOOTH_POINT)
    till.staff_id = "staff_lan_2"
    const shift = till.openShift()
    const at_fair = { fair_id: FAIR, booth_id: BOOTH }
    shift.payload = { ...shift.payload, ...at_fair }
    till.seq = 0
    till.previous = null
    const opened = till.next("shift.open", shift.payload)
    const sold = till.next("sale.record", {
      ...till.salePayload([{ variant_id: HONEY, pieces: 2 }]),
      ...at_fair,
    })
    const { shift_id, staff_id } = till
    const closed = till.next("shift.close", {
      shift_id,
      staff_id,
      counted: 740_000,
      expected: 740_000,
      note: null,
    })
    const outcomes = await till.outcomes([opened, sold, closed])
    expect(outcomes.map(brief)).toEqual(["applied", "applied stock_negative", "applied"])
    expect(outcomes[2]?.result).toMatchObject({ expected: 740_000, counted: 740_000, variance: 0 })

    const [sale] = await rows("ledger_sale")
    expect(sale).toMatchObject({
      kind: "sale",
      fair_id: FAIR,
      booth_id: BOOTH,
      sales_point_id: BOOTH_POINT,
      total: "240000",
    })
    const [line] = await rows("ledger_sale_line")
    expect(line).toMatchObject({
      ...{
        product_id: "prod_honey",
        title: "Mật ong rừng",
        producer_id: "prdr_1",
        producer_name: "HTX Quế Sơn",
      },
      ...{
        product_set: "1.1",
        certificate_id: "cert_honey",
        stars: 4,
        state: "valid",
        origin: "in_province",
      },
      ...{ vat_rate: 8, vat: "17778", supply_model: "consignment", quantity_milli: "2000", total: "240000" },
    })
  })

  it("each bad command gets its own code, nothing of it is written, and the rest of the batch is applied", async () => {
    const till = await paired()
    const stranger = await paired(OTHER_POINT)
    const strange_shift = stranger.openShift()
    await stranger.outcomes([strange_shift])
    const before = await counts()
    const sale = () => till.salePayload()
    const line = saleLine(HONEY, 1, 1)
    const withLine = (over: object) => ({ ...sale(), lines: [{ ...line, ...over }] })
    const command = (payload: Record<string, unknown>, over: Partial<Command> = {}) =>
      till.next("sale.record", payload, over)
    const shift = till.openShift()
    const first = till.sale()
    const bad: [string, unknown][] = [
      ["unknown_command_type", till.next("sale.steal", sale())],
      ["unsupported_version", command(sale(), { version: 9 })],
      ["malformed_command", command(sale(), { occurred_at: "yesterday" })],
      ["malformed_command", command(sale(), { previous: 7 as unknown as string })],
      ["malformed_payload", command({ ...sale(), lines: [] })],
      ["malformed_payload", command({ ...sale(), receipt_no: "" })],
      [
        "malformed_payload",
        command({ ...till.salePayload([{ variant_id: HONEY, pieces: 2 }]), lines: [line, line] }),
      ],
      ["malformed_payload", command(withLine({ line_no: 2 ** 40 }))],
      ["malformed_payload", command(withLine({ expires_on: "0000-01-01" }))],
      ["malformed_payload", command(withLine({ quantity_milli: "1000" }))],
      ["amount_negative", command(withLine({ unit_price: -120_000, total: -120_000 }))],
      ["amount_not_whole", command(withLine({ unit_price: 0.5 }))],
      ["amount_not_whole", command({ ...sale(), payments: [{ tender: "cash", amount: 119_999.5 }] })],
      ["totals_mismatch", command({ ...sale(), total: 119_000 })],
      ["totals_mismatch", command(withLine({ total: 119_000 }))],
      ["totals_mismatch", command({ ...sale(), payments: [{ tender: "cash", amount: 1 }] })],
      ["foreign_shift", command({ ...sale(), shift_id: strange_shift.payload.shift_id })],
      ["id_reused", command(sale(), { id: first.id })],
      ["id_reused", command(sale(), { id: strange_shift.id })],
      ["sequence_reused", command(sale(), { device_seq: first.device_seq })],
    ]
    const last = till.sale()
    const nameless = [null, "sale", [], { ...last, id: 7 }, { type: "sale.record" }]
    const outcomes = await till.outcomes([shift, first, ...bad.map(([, raw]) => raw), ...nameless, last])

    const codes = outcomes.map(({ code, status }) => code ?? status)
    const expected = [...bad.map(([code]) => code), ...nameless.map(() => "malformed_command")]
    expect(codes).toEqual(["applied", "applied", ...expected, "applied"])
    expect(outcomes.every(({ status, code }) => (status === "rejected") === (code !== undefined))).toBe(true)
    const after = await counts()
    expect(after).toEqual({
      ...before,
      ledger_command: (before.ledger_command ?? 0) + 3 + bad.length,
      ...{ ledger_shift: 2, ledger_sale: 2, ledger_sale_line: 2, ledger_sale_payment: 2 },
    })
    // One command took a place that was another's, and so left its own place empty.
    expect(await status(till)).toMatchObject({
      rejected: bad.length,
      gaps: [[last.device_seq - 1, last.device_seq - 1]],
    })

    const again = await till.outcomes([shift, first, ...bad.map(([, raw]) => raw), last])
    expect(again.map(({ code, status }) => code ?? status)).toEqual([
      ...["duplicate", "duplicate"],
      ...bad.map(([code]) => code),
      "duplicate",
    ])
    expect(await counts()).toEqual(after)
  })

  it("refused commands keep their place: the sequence has no gap and the chain holds across them", async () => {
    const till = await paired()
    const commands = [till.openShift(), till.next("sale.steal", {}), till.sale([], {}), till.sale()]
    const outcomes = await till.outcomes(commands)
    expect(outcomes.map(({ status }) => status)).toEqual(["applied", "rejected", "rejected", "applied"])
    expect(outcomes[3]?.flags).toBeUndefined()
    expect(await status(till)).toMatchObject({
      ...{
        highest_contiguous_seq: 4,
        highest_seq: 4,
        gaps: [],
        chain: "intact",
        chain_breaks: [],
        rejected: 2,
      },
    })
  })

  it("a gap and an altered command refuse nothing and are shown until they are mended", async () => {
    const till = await paired()
    const [shift, one, two, three, four] = [
      till.openShift(),
      till.sale(),
      till.sale(),
      till.sale(),
      till.sale(),
    ]
    expect((await till.outcomes([shift, one])).map(brief)).toEqual(["applied", "applied"])
    expect((await till.outcomes([four])).map(brief)).toEqual(["applied sequence_gap"])
    expect(await status(till)).toMatchObject({
      highest_contiguous_seq: 2,
      highest_seq: 5,
      gaps: [[3, 4]],
      chain: "intact",
    })

    const altered = { ...three, payload: till.salePayload() }
    expect((await till.outcomes([altered, two])).map(brief)).toEqual(["applied chain_broken", "applied"])
    expect(await status(till)).toMatchObject({
      ...{ highest_contiguous_seq: 5, gaps: [], chain: "broken" },
      chain_breaks: [{ device_seq: 5, found: four.previous }],
    })
  })

  it("what physically happened is applied and flagged, whatever the books say", async () => {
    const till = await paired()
    const shift = till.openShift()
    const old = { catalogue_version: "2020-01-01.old" }
    const line = saleLine(HONEY, 1, 1)
    const sale = (over: object) => till.next("sale.record", { ...till.salePayload(), ...over })
    const cheap = { ...line, unit_price: 1000, total: 1000 }
    const commands: [string, Command][] = [
      ["price_differs", sale({ lines: [cheap], payments: [{ tender: "cash", amount: 1000 }], total: 1000 })],
      ["unknown_variant", till.sale([{ variant_id: "variant_nobody", pieces: 1 }])],
      ["certificate_not_in_force", till.sale([{ variant_id: TEA, pieces: 1 }])],
      ["certificate_not_in_force", till.sale([{ variant_id: WINE, pieces: 1 }])],
      ["standing_differs", sale({ lines: [{ ...line, certificate: { ...line.certificate, stars: 5 } }] })],
      ["stock_negative", till.sale([{ variant_id: HONEY, pieces: 5000 }])],
      ["staff_unknown", sale({ staff_id: "staff_nobody" })],
      ["fair_differs", sale({ fair_id: "fair_elsewhere" })],
      ["catalogue_old", sale(old)],
      ["shift_unknown", sale({ shift_id: "01936f2a-4c00-7a11-8b22-0c3d4e5f6071" })],
      ["receipt_no_reused", sale({ receipt_no: `${POINT}-A-1` })],
    ]
    const outcomes = await till.outcomes([shift, ...commands.map(([, command]) => command)])
    const flags = commands.map(([flag], index) =>
      outcomes[index + 1]?.flags?.includes(flag) ? flag : brief(outcomes[index + 1]!),
    )
    expect(flags).toEqual(commands.map(([flag]) => flag))
    expect(outcomes.every(({ status }) => status === "applied")).toBe(true)
  })

  it("a clock that is far off loses no sale: it counts for the day it was received", async () => {
    const till = await paired()
    const instants = [
      "1970-01-01T00:00:00Z",
      "2100-01-01T00:00:00Z",
      "0000-01-01T00:00:00Z",
      "9999-12-31T23:59:59-12:00",
    ]
    const outcomes = await till.outcomes([
      till.openShift(),
      ...instants.map((occurred_at) => till.sale(undefined, { occurred_at })),
    ])
    expect(outcomes.slice(1).map(brief)).toEqual(instants.map(() => "applied clock_suspect"))
    expect(outcomes.slice(1).map(({ result }) => result?.business_day)).toEqual(instants.map(() => today))
  })

  it("a refund takes its goods' terms from its sale; more than was sold is applied and flagged", async () => {
    const till = await paired()
    const shift = till.openShift()
    const sale = till.sale([{ variant_id: HONEY, pieces: 2 }])
    const refund = (pieces: number, original_sale_id = sale.id) => {
      const { lines, payments, total, receipt_no } = till.salePayload([{ variant_id: HONEY, pieces }])
      const { shift_id, staff_id } = till
      const back = (lines as object[]).map((line) => ({ ...line, returned_to_stock: true }))
      const figures = { lines: back, payments, total, receipt_no }
      return till.next("sale.refund", {
        ...figures,
        original_sale_id,
        shift_id,
        staff_id,
        reason: "Khách đổi ý",
      })
    }
    const unknown = refund(1, "01936f2a-4c00-7a11-8b22-0c3d4e5f6071")
    const outcomes = await till.outcomes([shift, sale, refund(1), refund(2), unknown])
    expect(outcomes.map(brief)).toEqual([
      ...["applied", "applied", "applied", "applied refund_exceeds_sale", "applied original_unknown"],
    ])
    const later = await till.outcomes([refund(1)])
    expect(later.map(brief)).toEqual(["applied refund_exceeds_sale"])
    expect((await levels(knex(), POINT))[HONEY]).toBe(1_000_000 - 2000 + 1000 + 2000 + 1000 + 1000)
  })

  it("goods received, returned, transferred and counted add up to what stands on the shelf", async () => {
    const till = await paired()
    const document = (pieces: number, over: object = {}) => ({
      ...{ document_no: "PN-1", staff_id: till.staff_id, note: null, ...over },
      lines: [{ variant_id: HONEY, quantity_milli: pieces * 1000, lot: null, expires_on: null }],
    })
    const outcomes = await till.outcomes([
      till.openShift(),
      till.next("stock.receive", document(50)),
      till.next("stock.return", document(20)),
      till.next("stock.transfer", document(30, { to_sales_point_id: OTHER_POINT })),
      till.sale([{ variant_id: HONEY, pieces: 1 }]),
      till.next("stock.count", document(990)),
      till.sale([{ variant_id: HONEY, pieces: 1 }]),
    ])
    expect(outcomes.map(brief)).toEqual([
      ...["applied", "applied", "applied", "applied", "applied", "applied count_differs", "applied"],
    ])
    expect(outcomes[5]?.result).toEqual({
      differences: [{ variant_id: HONEY, expected_milli: 999_000, counted_milli: 990_000 }],
    })
    expect((await levels(knex(), POINT))[HONEY]).toBe(989_000)
    expect((await levels(knex(), OTHER_POINT))[HONEY]).toBe(30_000)
  })

  it("a batch that is no batch is refused whole, each time with its own code, and leaves nothing", async () => {
    const till = await paired()
    const other = await paired()
    const before = await counts()
    const sales = Array.from({ length: 201 }, () => till.sale())
    const refusals: [number, string, Response][] = [
      [413, "too_many_commands", await till.send(sales)],
      [
        413,
        "too_large",
        await till.post(JSON.stringify({ commands: [{ ...sales[0], note: "x".repeat(2_000_000) }] })),
      ],
      [400, "invalid_input", await till.send([])],
      [400, "invalid_input", await till.post(JSON.stringify({ command: sales[0] }))],
      [400, "bad_json", await till.post(`{"commands": [`)],
      [401, "signature_invalid", await till.send(sales.slice(0, 1), { "x-signature": "" })],
      [401, "signature_invalid", await till.send(sales.slice(0, 1), { "x-signature": till.sign("{}") })],
      [401, "signature_invalid", await till.send(sales.slice(0, 1), { "x-signature": "A".repeat(86) })],
      [
        401,
        "signature_invalid",
        await till.send(sales.slice(0, 1), { authorization: `Bearer ${other.pairing?.device_token}` }),
      ],
      [
        401,
        "token_invalid",
        await till.send(sales.slice(0, 1), { authorization: "Bearer ocop_dt_nobody-at-all" }),
      ],
      [401, "auth_required", await till.send(sales.slice(0, 1), { authorization: "" })],
    ]
    for (const [code, name, response] of refusals) {
      const body = (await response.json()) as { code: string; message_vi: string }
      expect([response.status, body.code]).toEqual([code, name])
      expect(body.message_vi).not.toBe("")
    }
    expect(await counts()).toEqual(before)
    expect((await till.outcomes(sales.slice(0, 200))).map(({ status }) => status)).toEqual(
      Array(200).fill("applied"),
    )
  })

  it("whatever a broken till sends, every command gets an answer and the sales among them are applied", async () => {
    const till = await paired()
    await till.outcomes([till.openShift()])
    const { shift_id, staff_id } = till
    for (let round = 0; round < 25; round++) {
      const wrecks = [
        till.sale(),
        till.next("shift.open", { ...till.openShift().payload, shift_id: till.sale().id }),
      ]
      const lines = [{ variant_id: HONEY, quantity_milli: 1000, lot: null, expires_on: "2027-01-01" }]
      wrecks.push(till.next("stock.receive", { document_no: "PN", staff_id, note: null, lines }))
      wrecks.push(
        till.next("cash.move", { shift_id, staff_id, direction: "in", amount: 1000, reason: "Tiền lẻ" }),
      )
      const sent = wrecks.flatMap((whole) => fc.sample(broken(whole), { seed: round, numRuns: 10 }))
      const good = till.sale()
      const outcomes = await till.outcomes([...sent, good, ...sent])
      expect(outcomes).toHaveLength(2 * sent.length + 1)
      expect([round, outcomes[sent.length]?.status]).toEqual([round, "applied"])
    }
    const [unpaid] = await withScope(knex(), ALL_ROWS, (trx) =>
      trx("ledger_sale as sale")
        .whereRaw(
          "total <> (select coalesce(sum(amount), 0) from ledger_sale_payment where sale_id = sale.id)",
        )
        .select<{ id: string }[]>("id"),
    )
    expect(unpaid).toBeUndefined()
  })

  it("a command the database itself will not keep is refused alone, and its neighbours are applied", async () => {
    await knex().raw(`alter table ledger_sale add constraint no_thirteen check (receipt_no not like '%-13')`)
    const till = await paired()
    const commands = [till.openShift(), ...Array.from({ length: 20 }, () => till.sale())]
    const outcomes = await till.outcomes(commands)
    const refused = outcomes.flatMap(({ status }, index) => (status === "applied" ? [] : [index]))
    expect(refused).toEqual([13])
    expect(outcomes[13]).toMatchObject({ status: "rejected", code: "malformed_payload", field: "payload" })
    expect(await status(till)).toMatchObject({
      highest_contiguous_seq: 21,
      gaps: [],
      chain: "intact",
      rejected: 1,
    })
    expect((await till.outcomes(commands)).map(({ status }) => status)).toEqual(
      commands.map((_, index) => (index === 13 ? "rejected" : "duplicate")),
    )
  })

  it("the golden envelopes of every command are accepted as they stand", async () => {
    const till = await paired()
    const folder = join(__dirname, "../../shared/fixtures/commands")
    const commands = readdirSync(folder)
      .map((file) => JSON.parse(readFileSync(join(folder, file), "utf8")) as Command)
      .sort((a, b) => a.device_seq - b.device_seq)
    const destinations = commands.flatMap(({ payload }) =>
      typeof payload.to_sales_point_id === "string" ? payload.to_sales_point_id : [],
    )
    const place = { name: "Điểm bán", kind: "point", address: "Hội An", province_code: "48" }
    await knex()("sales_point").insert(destinations.map((id) => ({ ...place, id, code: id })))
    const outcomes = await till.outcomes(commands)
    expect(outcomes.map(({ status, code }) => code ?? status)).toEqual(commands.map(() => "applied"))
    expect(await status(till)).toMatchObject({
      chain: "intact",
      gaps: [],
      highest_contiguous_seq: commands.length,
    })
  })
})
