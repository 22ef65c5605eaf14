import type { Command } from "@ocop/shared/command"
import { inApp } from "../app"
import { openDoor } from "../command-door"
import { HONEY, OTHER_POINT } from "../market"
import { saleLine } from "../till"

inApp((app) => {
  const { paired, counts, status } = openDoor(app)

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
})
