import fc from "fast-check"
import { ALL_ROWS, withScope } from "../../src/read/scoped"
import { inApp } from "../app"
import { broken } from "../broken-commands"
import { openDoor } from "../command-door"
import { HONEY } from "../market"

inApp((app) => {
  const { knex, paired, status } = openDoor(app)

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
})
