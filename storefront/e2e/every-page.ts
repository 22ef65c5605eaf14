import { CheckoutAnswer, type CheckoutInput } from "@ocop/shared/checkout"
import { GoodsList } from "@ocop/shared/goods"
import { GoodsDetail } from "@ocop/shared/goods-page"
import { z } from "zod"
import { readDemo } from "../../tools/demo.ts"

/** A page of one route of the shop as somebody would meet it, with the cart or the sign-in her browser holds then. */
export interface Visit {
  /** The route's pattern; the home page's is "". */
  pattern: string
  path: string
  cart_id?: string
  token?: string
}

const demo = readDemo()
const Cart = z.object({ cart: z.object({ id: z.string(), total: z.number() }) })

async function ask(path: string, body?: unknown): Promise<{ status: number; body: unknown }> {
  const answer = await fetch(`${demo.backend}${path}`, {
    method: body === undefined ? "GET" : "POST",
    headers: { "x-publishable-api-key": demo.publishable_key, "content-type": "application/json" },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  return { status: answer.status, body: await answer.json() }
}

async function read<Schema extends z.ZodType>(
  schema: Schema,
  path: string,
  body?: unknown,
): Promise<z.infer<Schema>> {
  const answer = await ask(path, body)
  if (answer.status >= 300) throw new Error(`${path}: ${answer.status} ${JSON.stringify(answer.body)}`)
  return schema.parse(answer.body)
}

async function anyGoods(): Promise<GoodsDetail> {
  const { items } = await read(GoodsList, "/store/goods?stars=5&in_stock=true&limit=20")
  for (const { handle } of items) {
    const goods = await read(GoodsDetail, `/store/goods/${handle}`)
    if (goods.gtin && goods.sales_points.length > 0 && goods.producer.commune_code) return goods
  }
  throw new Error("nothing with five stars stands at a sales point of the demo")
}

async function cartWith({ variant_id }: GoodsDetail): Promise<{ id: string; total: number }> {
  const Regions = z.object({ regions: z.array(z.object({ id: z.string() })) })
  const { regions } = await read(Regions, "/store/regions")
  const { cart } = await read(Cart, "/store/carts", {
    region_id: regions[0]?.id,
    items: [{ variant_id, quantity: 1 }],
  })
  return cart
}

/** Collected at a sales point, so that nothing comes to the sum of the goods. */
async function checkOut(
  { id, total }: { id: string; total: number },
  goods: GoodsDetail,
  payment: CheckoutInput["payment"],
): Promise<CheckoutAnswer> {
  return read(CheckoutAnswer, "/store/checkout", {
    ...{ cart_id: id, name: "Nguyễn Thị Lan", phone: "0905123456", payment, total },
    deliver: { kind: "collect", sales_point: goods.sales_points[0]?.code },
  })
}

async function shopper(): Promise<string> {
  const login = demo.logins.find(({ actor }) => actor === "customer")
  const { token } = await read(z.object({ token: z.string() }), "/auth/customer/emailpass", {
    ...{ email: login?.email, password: login?.password },
  })
  return token
}

async function ordering(goods: GoodsDetail): Promise<Visit[]> {
  const [filled, paying, bought] = [await cartWith(goods), await cartWith(goods), await cartWith(goods)]
  await checkOut(paying, goods, "vietqr")
  const placed = await checkOut(bought, goods, "cod")
  if (placed.status !== "placed") throw new Error("cash on delivery made no order")
  return [
    { pattern: "cart", path: "/cart", cart_id: filled.id },
    { pattern: "cart", path: "/cart" },
    { pattern: "checkout", path: "/checkout", cart_id: filled.id },
    { pattern: "pay", path: "/pay", cart_id: paying.id },
    { pattern: "orders/:id", path: `/orders/${placed.order_id}?key=${placed.order_key}` },
    { pattern: "track", path: "/track" },
  ]
}

function account(token: string): Visit[] {
  return [
    { pattern: "account/sign-in", path: "/account/sign-in" },
    { pattern: "account/sign-up", path: "/account/sign-up" },
    { pattern: "account", path: "/account", token },
    { pattern: "account/addresses", path: "/account/addresses", token },
  ]
}

function browsing(goods: GoodsDetail, district: string): Visit[] {
  const at = (pattern: string, path: string): Visit => ({ pattern, path })
  return [
    at("", "/"),
    at("products", "/products?q=tra"),
    at("products", "/products?q=khongcogi"),
    at("products/:handle", `/products/${goods.handle}`),
    at("producers/:handle", `/producers/${goods.producer.handle}`),
    at("groups/:id", `/groups/${goods.product_group}`),
    at("sets/:id", `/sets/${goods.product_set}`),
    at("communes/:id", `/communes/${goods.producer.commune_code}`),
    at("districts/:id", `/districts/${district}`),
    at("sales-points", "/sales-points"),
    at("sales-points/:code", `/sales-points/${goods.sales_points[0]?.code}`),
    at("fairs", "/fairs"),
    at("fairs/:handle", `/fairs/${demo.fair.handle}`),
    at("figures", "/figures"),
    at("legal/:page", "/legal/ranking"),
    at("*", "/khong-co-trang-nay"),
  ]
}

async function trust(goods: GoodsDetail): Promise<Visit[]> {
  const { number } = await read(z.object({ number: z.string() }), "/store/violation-reports", {
    ...{ about: "label", code_read: goods.gtin, words: "Nhãn ghi thiếu ngày sản xuất" },
  })
  const at = (pattern: string, path: string): Visit => ({ pattern, path })
  return [
    at("01/*", `/01/${goods.gtin?.padStart(14, "0")}`),
    at("trace", "/trace"),
    at("report/new", "/report/new"),
    at("report/:number", `/report/${number}`),
    at("register", "/register?q=mat+ong"),
    at("register/places", "/register/places?q=Tien+Phuoc"),
  ]
}

/** Every route of the shop at least once; some as they are when there is nothing to show. */
export async function everyPage(): Promise<Visit[]> {
  const goods = await anyGoods()
  const visits = [
    ...browsing(goods, "huyen-tien-phuoc"),
    ...(await ordering(goods)),
    ...account(await shopper()),
    ...(await trust(goods)),
  ]
  return visits
}
