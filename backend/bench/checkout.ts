import { equal } from "node:assert/strict"
import { Client } from "pg"
import type { BenchCase, BenchTools, Figure } from "../../tools/bench-case.ts" with {
  "resolution-mode": "import",
}
import { fillShelf, SHELF_KEY, SHELF_REGION } from "../test/shelf-goods"
import { layDelivery } from "../test/shelf-delivery"
import { countStatements, type StatementCounter } from "./statement-counter"

const GOODS = 200
const LINES = 5
const PERSON = {
  first_name: "Nguyễn Thị Lan",
  last_name: "",
  phone: "0905123456",
  address_1: "12 Phan Bội Châu",
}
const ADDRESS = { ...PERSON, city: "Phường Tam Kỳ", province: "Đà Nẵng", country_code: "vn" }
const DOOR = { kind: "door", province_code: "48", commune_code: "20341", street: ADDRESS.address_1 }

interface Answer {
  cart: { id: string; item_total: number; items: { variant_id: string }[] }
  payment_collection: { id: string }
  shipping_options: { id: string; price_type: string }[]
  fees: { home: number }
  type: string
  status: string
}

/** A shopper of one server, with goods of her own for each order so that none sells out. */
class Shopper {
  #next = 0

  constructor(
    private readonly url: string,
    private readonly variants: readonly string[],
  ) {}

  async ask(path: string, body?: object): Promise<Answer> {
    const answer = await fetch(`${this.url}/store/${path}`, {
      method: body ? "POST" : "GET",
      headers: { "x-publishable-api-key": SHELF_KEY, "content-type": "application/json" },
      ...(body && { body: JSON.stringify(body) }),
    })
    const said = (await answer.json()) as Answer
    equal(answer.status, 200, `${path}: ${JSON.stringify(said)}`)
    return said
  }

  #basket() {
    return Array.from({ length: LINES }, () => ({
      variant_id: this.variants[this.#next++ % this.variants.length],
      quantity: 1,
    }))
  }

  /** As the shop does it: the cart, what carriage costs, and one call. */
  async ours(): Promise<void> {
    const { cart } = await this.ask("carts", { region_id: SHELF_REGION, items: this.#basket() })
    const { fees } = await this.ask(`carts/${cart.id}/delivery`)
    const { status } = await this.ask("checkout", {
      ...{ cart_id: cart.id, name: PERSON.first_name, phone: PERSON.phone, deliver: DOOR, payment: "cod" },
      total: cart.item_total + fees.home,
    })
    equal(status, "placed")
  }

  /** As Medusa's documentation does it. */
  async stock(): Promise<void> {
    const { cart } = await this.ask("carts", { region_id: SHELF_REGION })
    for (const line of this.#basket()) await this.ask(`carts/${cart.id}/line-items`, line)
    const head = { email: "lan@example.vn", shipping_address: ADDRESS, billing_address: ADDRESS }
    await this.ask(`carts/${cart.id}`, head)
    const { shipping_options } = await this.ask(`shipping-options?cart_id=${cart.id}`)
    await this.ask(`carts/${cart.id}/shipping-methods`, { option_id: shipping_options[0]?.id })
    const { payment_collection } = await this.ask("payment-collections", { cart_id: cart.id })
    const session = { provider_id: "pp_system_default" }
    await this.ask(`payment-collections/${payment_collection.id}/payment-sessions`, session)
    const { type } = await this.ask(`carts/${cart.id}/complete`, {})
    equal(type, "order")
  }
}

async function shopOf(tools: BenchTools): Promise<{ shopper: Shopper; counter: StatementCounter }> {
  const database_url = await tools.database("bench_checkout")
  const client = new Client({ connectionString: database_url })
  await client.connect()
  await fillShelf((sql) => client.query(sql), GOODS)
  await layDelivery((sql) => client.query(sql))
  await client.query("vacuum analyze")
  const { rows } = await client.query<{ id: string }>(TO_BE_HAD)
  await client.end()
  const counter = await countStatements(database_url)
  const server = await tools.backend(counter.url, { MEASURE_STOCK: "1" })
  return {
    shopper: new Shopper(
      server.url,
      rows.map(({ id }) => id),
    ),
    counter,
  }
}

/** Without alcohol, which no stock sequence may order. */
const TO_BE_HAD = `
  select variant.id from product_variant variant
  join product on product.id = variant.product_id and product.status = 'published'
  join product_sales_channel listed on listed.product_id = product.id
  join registration on registration.product_id = product.id and registration.product_set <> 'white_spirit'
  order by variant.id`

async function run(tools: BenchTools): Promise<Figure[]> {
  const { shopper, counter } = await shopOf(tools)
  const statements = async (work: () => Promise<void>) => {
    const from = counter.count()
    await work()
    return counter.count() - from
  }
  tools.say("warming up")
  for (let round = 0; round < 3; round++) {
    await shopper.ours()
    await shopper.stock()
  }
  tools.say("one order after the other")
  const rounds = tools.quick ? 2 : 8
  const timed = await tools.rounds(
    "time",
    () => tools.time(() => shopper.ours()),
    () => tools.time(() => shopper.stock()),
    rounds,
  )
  const ours: number[] = []
  const stock: number[] = []
  for (let round = 0; round < 5; round++) {
    ours.push(await statements(() => shopper.ours()))
    stock.push(await statements(() => shopper.stock()))
  }
  counter.close()
  const p50 = (values: number[]) => tools.percentile(values, 50)
  return [
    {
      name: `whole checkout of ${LINES} goods: ours ÷ stock sequence, time`,
      unit: "×",
      value: 1 / timed.ratio,
      low: 1 / timed.high,
      high: 1 / timed.low,
      budget: { at_most: 0.6 },
      raw: `ours ${p50(timed.ours).toFixed(0)} ms, stock ${p50(timed.base).toFixed(0)} ms`,
    },
    {
      name: `whole checkout of ${LINES} goods: ours ÷ stock sequence, SQL statements`,
      unit: "×",
      value: p50(ours) / p50(stock),
      budget: { at_most: 0.5 },
      raw: `ours ${p50(ours)}, stock ${p50(stock)}`,
    },
  ]
}

export const bench: BenchCase = { id: "checkout", title: "Whole checkout", run }
