import { inApp } from "../app"
import { brief, openDoor } from "../command-door"
import { BOOTH, BOOTH_POINT, FAIR, HONEY, levels, OTHER_POINT, POINT } from "../market"

inApp((app) => {
  const { knex, paired, rows } = openDoor(app)

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
})
