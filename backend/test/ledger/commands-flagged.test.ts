import type { Command } from "@ocop/shared/command"
import { dayOf } from "@ocop/shared/day"
import { inApp } from "../app"
import { brief, openDoor } from "../command-door"
import { HONEY, POINT, TEA, WINE } from "../market"
import { saleLine } from "../till"

inApp((app) => {
  const { paired } = openDoor(app)
  const today = dayOf(Date.now())

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
    const flags = outcomes.slice(1).map((outcome, index) => {
      const flag = commands[index]?.[0] ?? ""
      return outcome.flags?.includes(flag) ? flag : brief(outcome)
    })
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
})
