import { describe, expect, it } from "vitest"
import { messageHtml } from "./message-html"
import { type MessageFacts, messageWords } from "./message-words"
import type { NewsKind } from "./order-news"

const FACTS: MessageFacts = {
  kind: "placed",
  shop: "Chợ OCOP",
  link: "https://cho.example.vn/orders/order_1?key=abc",
  order: {
    number: 12,
    lines: [
      {
        ...{ id: "1", variant_id: null, title: "Mật ong <b>rừng</b>", handle: null, image: "", trace: null },
        ...{ quantity: 2, unit_price: 90_000, total: 162_000, returnable: 0 },
      },
    ],
    discount: 18_000,
    carriage: { name: "Giao tận nhà", amount: 30_000 },
    total: 192_000,
    payment: { kind: "cod", paid: 0, refunded: 0, owed: 0, over: null, due: 192_000 },
    deliver: { kind: "door", name: "Lan", phone: "0905123456", street: "", commune: "", province: "" },
  },
}
const COLLECTED: MessageFacts["order"] = {
  ...FACTS.order,
  deliver: {
    ...{ kind: "collect", name: "Lan", phone: "0905123456", until: "2026-11-29" },
    point: { code: "TKY", name: "Điểm bán Tam Kỳ", address: "24 Tháng 3", opening_hours: null },
  },
}
const KINDS: NewsKind[] = [
  ...(["placed", "paid", "packed", "sent", "ready", "canceled", "refunded"] as const),
  ...(["return_accepted", "return_refused"] as const),
]

describe("a message", () => {
  it.each(KINDS)(
    "of what is %s names the order, its link and the shop in both languages, and fits a text",
    (kind) => {
      for (const language of ["vi", "en"] as const) {
        const { subject, paragraphs, short } = messageWords(
          { ...FACTS, kind, amount: 50_000, words: "Gọi 0905 123 456." },
          language,
        )
        expect(subject).toContain("12")
        expect(paragraphs.join("\n")).toContain(FACTS.link)
        expect(short).toMatch(/^Chợ OCOP: .*12.* https:\S+abc$/)
        expect(short.length).toBeLessThan(300)
        expect(`${subject}${paragraphs.join()}${short}`).not.toMatch(/undefined|\{|\}| {2}/)
      }
    },
  )

  it("of a new order says what was ordered, what it costs and what is to pay", () => {
    const text = messageWords(FACTS, "vi").paragraphs.join("\n")
    for (const words of [
      "2 × Mật ong",
      "Giảm giá: −18.000 ₫",
      "Phí giao hàng: 30.000 ₫",
      "Trả khi nhận hàng: 192.000 ₫",
    ])
      expect(text).toContain(words)
  })

  it("of goods to collect says where and until when", () => {
    const facts = { ...FACTS, kind: "ready" as const, order: COLLECTED }
    expect(messageWords(facts, "vi").paragraphs[1]).toBe(
      "Hàng đã có ở Điểm bán Tam Kỳ, 24 Tháng 3. Giữ đến hết ngày 29/11/2026. Khi đến, đọc số đơn 12.",
    )
    expect(messageWords(facts, "en").short).toContain("Until 29/11/2026.")
  })

  it("is a letter in which nothing that somebody typed is markup", () => {
    const html = messageHtml(messageWords(FACTS, "vi").paragraphs)
    expect(html).toContain("Mật ong &lt;b&gt;rừng&lt;/b&gt;")
    expect(html).toContain(`<a href="${FACTS.link}">`)
    expect(messageHtml(['javascript:alert("x")'])).not.toContain("<a ")
  })
})
