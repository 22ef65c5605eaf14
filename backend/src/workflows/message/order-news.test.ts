import { expect, it } from "vitest"
import type { StoredOrder } from "../order/stored-order"
import { newsOf } from "./order-news"
import { reachOf } from "./tell-shopper"

const at = (minute: number) => new Date(Date.UTC(2026, 10, 22, 1, minute))
const payment = (provider_id: string) => ({
  payments: [{ id: "pay_1", provider_id, captures: [{ amount: 1, created_at: at(1) }], refunds: [] }],
})
const PLACED: StoredOrder = {
  ...{ id: "order_1", display_id: 1, customer_id: null, customer: null, email: null, locale: null },
  ...{ created_at: at(0), canceled_at: null, metadata: null, shipping_address: null },
  ...{ items: [], shipping_methods: [], fulfillments: [], payment_collections: [] },
}
const parcel = (id: string, canceled_at: Date | null = null) => ({
  ...{ id, location_id: "", packed_at: at(10), shipped_at: at(20), delivered_at: null, canceled_at },
})
const told = (order: Partial<StoredOrder>) => newsOf({ ...PLACED, ...order }).map(({ key }) => key)

it("each parcel is told of by itself, and one that was cancelled not at all", () => {
  expect(told({ fulfillments: [parcel("ful_1"), parcel("ful_2"), parcel("ful_3", at(15))] })).toEqual([
    "placed order_1",
    "packed ful_1",
    "packed ful_2",
    "sent ful_1",
    "sent ful_2",
  ])
})

it("goods to collect are ready, and never on their way", () => {
  const metadata = { deliver: { kind: "collect", sales_point: "TKY" } }
  expect(told({ metadata, fulfillments: [parcel("ful_1")] })).toEqual(["placed order_1", "ready ful_1"])
})

it("money that came beforehand is told of; cash at the door was seen by both", () => {
  expect(told({ payment_collections: [payment("pp_vietqr_vietqr")] })).toEqual([
    "placed order_1",
    "paid order_1",
  ])
  expect(told({ payment_collections: [payment("pp_system_default")] })).toEqual(["placed order_1"])
})

it("what the store decided of a return is told with its words, each decision once", () => {
  const decision = { kind: "refused", words: "Đã quá hạn.", at: at(30).toISOString() } as const
  expect(newsOf(PLACED, [{ id: "return_1", decision }])).toMatchObject([
    { key: "placed order_1" },
    { kind: "return_refused", key: "return_refused return_1", words: "Đã quá hạn." },
  ])
})

it("goes by e-mail where there is one, else to the phone, and nowhere without a service that sends it", () => {
  const address = { first_name: "", last_name: "", address_1: "", city: "", province: "" }
  const phone = { ...PLACED, shipping_address: { ...address, phone: "+84 905 123 456" } }
  const both = { ...phone, email: "lan@example.vn" }
  const [email, text] = [
    { channel: "email", to: "lan@example.vn" },
    { channel: "sms", to: "0905123456" },
  ]
  const ways = { email: true, sms: true }
  expect([both, phone, PLACED].map((order) => reachOf(order, ways))).toEqual([email, text, null])
  expect(reachOf(both, { ...ways, email: false })).toEqual(text)
  expect(reachOf(phone, { ...ways, sms: false })).toBeNull()
})
