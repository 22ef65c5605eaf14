import { randomUUID } from "node:crypto"
import type { Browser, BrowserContext, Page } from "playwright-core"
import { afterAll, beforeAll, expect, test } from "vitest"
import { accessibilityFaults } from "../../tools/accessibility.ts"
import { askStore } from "../../tools/ask-store.ts"
import { inContext, openBrowser, vietnamese } from "../../tools/browser.ts"
import { readDemo } from "../../tools/demo.ts"
import { adminToken } from "./admin-token.ts"
import { awake } from "./awake.ts"
import { fillCart } from "./filled-cart.ts"

const demo = readDemo()
const PHONE = "0905 123 456"
const phone = { ...vietnamese, viewport: { width: 390, height: 844 } }
const desktop = { ...vietnamese, viewport: { width: 1280, height: 800 } }
let browser: Browser

beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(async () => {
  await browser.close()
})

const call = (path: string, body?: object, headers?: Record<string, string>) =>
  askStore(demo, path, body, headers)

async function asAdmin(): Promise<(path: string, body?: object) => Promise<unknown>> {
  const token = await adminToken(demo)
  return (path, body) => call(path, body, { authorization: `Bearer ${token}` })
}

/** One piece of something that is no drink. */
const FOOD = "group=food&stars=3,4,5"

async function placeOrder(
  page: Page,
  context: BrowserContext,
): Promise<{ goods: string; number: string; url: string }> {
  const { title: goods } = await fillCart(demo, context, FOOD)
  await page.goto(`${demo.storefront}/checkout`)
  await page.getByLabel("Họ và tên").fill("Nguyễn Thị Lan")
  await page.getByLabel("Số điện thoại").fill(PHONE)
  await page.getByLabel("Tỉnh, thành phố").selectOption({ label: "Đà Nẵng" })
  await page.getByLabel("Phường, xã").fill("Phường Tam Kỳ")
  await page.getByLabel("Số nhà, đường, thôn").fill("12 Phan Bội Châu")
  await page.getByRole("button", { name: "Đặt hàng" }).click()
  const heading = page.getByRole("heading", { name: /Đã nhận đơn số \d+/ })
  await heading.waitFor()
  return { goods, number: /\d+/.exec(await heading.innerText())?.[0] ?? "", url: page.url() }
}

/** Packed, sent and delivered, as an administrator says it. */
async function deliver(url: string): Promise<void> {
  const admin = await asAdmin()
  const id = /order_\w+/.exec(url)?.[0] ?? ""
  const { order } = (await admin(`/admin/orders/${id}?fields=*items`)) as {
    order: { items: { id: string; quantity: number }[] }
  }
  const items = order.items.map(({ id: item, quantity }) => ({ id: item, quantity }))
  const path = `/admin/orders/${id}/fulfillments`
  const packed = (await admin(`${path}?fields=*fulfillments`, { items })) as {
    order: { fulfillments: { id: string }[] }
  }
  const fulfilment = packed.order.fulfillments[0]?.id ?? ""
  await admin(`${path}/${fulfilment}/shipments`, { items, labels: [] })
  await admin(`${path}/${fulfilment}/mark-as-delivered`, {})
}

async function isSound(page: Page): Promise<void> {
  const where = page.url()
  expect({ where, faults: await accessibilityFaults(page) }).toEqual({ where, faults: [] })
  const wide = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth)
  expect({ where, wide }).toEqual({ where, wide: false })
}

test("a guest's order opens by its link in another browser, without cookie and script, and is cancelled there", async () => {
  let placed = { goods: "", number: "", url: "" }
  await inContext(browser, phone, async (page, context) => {
    placed = await placeOrder(page, context)
    expect(await page.getByLabel("Đường dẫn của đơn này").inputValue()).toBe(placed.url)
    await isSound(page)
  })
  const { goods, number, url } = placed
  expect((await fetch(url.split("?", 1)[0] ?? "")).status).toBe(404)
  await inContext(browser, { ...desktop, javaScriptEnabled: false }, async (page) => {
    await page.goto(`${demo.storefront}/track?lang=en`)
    await page.getByLabel("Order number").fill(number)
    await page.getByLabel("Phone of the order").fill("0905 123 457")
    await page.getByRole("button", { name: "Show the order" }).click()
    await page.getByText("No order matches both").waitFor()
    await page.getByLabel("Phone of the order").fill(PHONE)
    await page.getByRole("button", { name: "Show the order" }).click()
    await page.getByRole("heading", { name: `Order ${number} received` }).waitFor()
    expect(page.url()).toBe(url)
    expect(await page.getByText(goods).count()).toBeGreaterThan(0)
    await page.getByText("Cancel the order").click()
    await page.getByRole("button", { name: "Cancel this order" }).click()
    await page.getByRole("heading", { name: `Order ${number} was cancelled` }).waitFor()
    expect(await page.getByText("Cancel the order").count()).toBe(0)
  })
})

test("a shopper signs up, finds the order she placed before, asks for a return, orders again and leaves", async () => {
  await inContext(browser, { ...phone, colorScheme: "dark" }, async (page, context) => {
    const { goods, number, url } = await placeOrder(page, context)
    await page.goto(`${demo.storefront}/account`)
    await page.getByRole("heading", { level: 1, name: "Đăng nhập" }).waitFor()
    await isSound(page)
    await page.getByRole("link", { name: "Tạo tài khoản" }).click()
    await page.getByLabel("Họ và tên").fill("Nguyễn Thị Lan")
    await page.getByLabel("Số điện thoại").fill(PHONE)
    await page.getByLabel("E-mail").fill(`lan.${Date.now()}@example.vn`)
    await page.getByLabel("Mật khẩu").fill("12345678")
    await page.getByRole("button", { name: "Tạo tài khoản" }).click()
    await page.getByText("Mật khẩu cần ít nhất 10 ký tự").waitFor()
    await isSound(page)
    await page.getByLabel("Mật khẩu").fill("mật ong rừng Trà My")
    await page.getByRole("button", { name: "Tạo tài khoản" }).click()
    await page.getByRole("heading", { name: "Xin chào Nguyễn Thị Lan" }).waitFor()
    await page.getByRole("button", { name: "Thêm vào tài khoản" }).click()
    await page.getByText("Đã thêm đơn vào tài khoản").waitFor()
    await isSound(page)

    await deliver(url)
    await page.getByRole("link", { name: `Đơn số ${number}` }).click()
    await page.getByRole("heading", { name: `Đơn số ${number} đã giao` }).waitFor()
    await page.getByText("Yêu cầu trả hàng", { exact: true }).click()
    await page.getByLabel("Lý do").selectOption("expired")
    await page.getByRole("button", { name: "Gửi yêu cầu" }).click()
    await page.getByText(/Cửa hàng sẽ gọi để hẹn nhận lại hàng/).waitFor()
    await isSound(page)
    await page.getByRole("button", { name: "Mua lại" }).click()
    await page.getByRole("heading", { level: 1, name: "Giỏ hàng" }).waitFor()
    expect(await page.getByText(goods).count()).toBeGreaterThan(0)

    await page.goto(`${demo.storefront}/account/addresses?province=48`)
    await page.getByLabel("Phường, xã").selectOption({ label: "Phường Tam Kỳ" })
    await page.getByLabel("Số nhà, đường, thôn").fill("12 Phan Bội Châu")
    await page.getByLabel("Họ và tên").fill("Nguyễn Thị Lan")
    await page.getByLabel("Số điện thoại").fill(PHONE)
    await isSound(page)
    await page.getByRole("button", { name: "Lưu địa chỉ" }).click()
    await page.getByText("12 Phan Bội Châu, Phường Tam Kỳ, Đà Nẵng").waitFor()
    await page.getByRole("button", { name: "Đăng xuất" }).click()
    await page.waitForURL(`${demo.storefront}/`)
    expect(await page.evaluate(() => ({ ...localStorage }))).toEqual({})
    await page.goto(`${demo.storefront}/account`)
    await page.getByRole("heading", { level: 1, name: "Đăng nhập" }).waitFor()
  })
})

const account = () => ({ email: `lan.${randomUUID()}@example.vn`, password: "mật ong rừng Trà My" })

/** Signed up in a browser of its own, with goods in the cart that are named. */
async function left({ email, password }: ReturnType<typeof account>): Promise<string> {
  let goods = ""
  await inContext(browser, { ...desktop, javaScriptEnabled: false }, async (page, context) => {
    goods = (await fillCart(demo, context, FOOD)).title
    await page.goto(`${demo.storefront}/account/sign-up`)
    await page.getByLabel("Họ và tên").fill("Nguyễn Thị Lan")
    await page.getByLabel("Số điện thoại").fill(PHONE)
    await page.getByLabel("E-mail").fill(email)
    await page.getByLabel("Mật khẩu").fill(password)
    await page.getByRole("button", { name: "Tạo tài khoản" }).click()
    await page.getByRole("heading", { name: "Xin chào Nguyễn Thị Lan" }).waitFor()
  })
  return goods
}

test("a guest who follows a link to her account signs in, is led to it, and finds the cart she left elsewhere", async () => {
  const hers = account()
  const goods = await left(hers)
  await inContext(browser, desktop, async (page) => {
    await page.goto(demo.storefront)
    await awake(page)
    await page.getByRole("banner").getByRole("link", { name: "Tài khoản" }).click()
    await page.getByRole("heading", { level: 1, name: "Đăng nhập" }).waitFor()
    await page.getByLabel("E-mail").fill(hers.email)
    await page.getByLabel("Mật khẩu").fill(hers.password)
    await page.getByRole("main").getByRole("button", { name: "Đăng nhập" }).click()
    await page.getByRole("heading", { name: "Xin chào Nguyễn Thị Lan" }).waitFor()
    expect(new URL(page.url()).pathname).toBe("/account")
    await page.getByRole("banner").getByRole("link", { name: /^Giỏ/ }).click()
    await page.getByRole("heading", { level: 1, name: "Giỏ hàng" }).waitFor()
    expect(await page.getByText(goods).count()).toBeGreaterThan(0)
  })
})

test.each(["sign-in", "sign-up", "sign-out"])(
  "no form of another site's page may %s a shopper",
  async (door) => {
    const answer = await fetch(`${demo.storefront}/account/${door}`, {
      ...{ method: "POST", redirect: "manual", headers: { origin: "https://la.example" } },
      body: new URLSearchParams(account()),
    })
    expect([answer.status, answer.headers.get("set-cookie")]).toEqual([400, null])
  },
)

test("an address whose province is corrected, or that is refused, keeps what was typed and its place on the screen", async () => {
  const hers = account()
  await left(hers)
  await inContext(browser, phone, async (page) => {
    await page.goto(`${demo.storefront}/account/sign-in?next=/account/addresses`)
    await page.getByLabel("E-mail").fill(hers.email)
    await page.getByLabel("Mật khẩu").fill(hers.password)
    await page.getByRole("main").getByRole("button", { name: "Đăng nhập" }).click()
    await page.getByLabel("Tỉnh, thành phố").selectOption({ label: "Hà Nội" })
    await page.getByLabel("Phường, xã").selectOption({ label: "Phường Ba Đình" })
    await page.getByLabel("Số nhà, đường, thôn").fill("12 Phan Bội Châu")
    await page.getByLabel("Họ và tên").fill("Nguyễn Thị Lan")
    await page.getByLabel("Dùng làm địa chỉ giao hàng chính").check()
    const before = await page.evaluate(() => window.scrollY)
    expect(before).toBeGreaterThan(0)
    await page.getByLabel("Tỉnh, thành phố").selectOption({ label: "Đà Nẵng" })
    await page.getByRole("option", { name: "Phường Tam Kỳ" }).waitFor({ state: "attached" })
    expect(await page.evaluate(() => window.scrollY)).toBe(before)
    await page.getByRole("button", { name: "Lưu địa chỉ" }).click()
    await page.getByText("Chọn phường, xã.").waitFor()
    expect(await page.getByLabel("Phường, xã").evaluate((field) => field === document.activeElement)).toBe(
      true,
    )
    expect(await page.getByLabel("Số nhà, đường, thôn").inputValue()).toBe("12 Phan Bội Châu")
    expect(await page.getByLabel("Họ và tên").inputValue()).toBe("Nguyễn Thị Lan")
    expect(await page.getByLabel("Dùng làm địa chỉ giao hàng chính").isChecked()).toBe(true)
    await page.getByLabel("Phường, xã").selectOption({ label: "Phường Tam Kỳ" })
    await page.getByLabel("Số điện thoại").fill(PHONE)
    await page.getByRole("button", { name: "Lưu địa chỉ" }).click()
    await page.getByText("12 Phan Bội Châu, Phường Tam Kỳ, Đà Nẵng").waitFor()
  })
})

test("a coupon is entered in the cart without scripts, counts at the checkout, and says why it does not", async () => {
  const code = `E2E${Date.now()}`
  const admin = await asAdmin()
  await admin("/admin/promotions", {
    ...{ code, type: "standard", status: "active" },
    application_method: {
      ...{ type: "percentage", target_type: "items", allocation: "across" },
      ...{ value: 10, currency_code: "vnd" },
    },
  })
  await inContext(browser, { ...desktop, javaScriptEnabled: false }, async (page, context) => {
    await fillCart(demo, context, FOOD)
    await page.goto(`${demo.storefront}/cart`)
    await page.getByLabel("Nhập mã giảm giá").fill("KHONG-CO-MA-NAY")
    await page.getByRole("button", { name: "Áp dụng" }).click()
    await page.getByText("Mã này không có hoặc đã hết hạn").waitFor()
    await page.getByLabel("Nhập mã giảm giá").fill(code.toLowerCase())
    await page.getByRole("button", { name: "Áp dụng" }).click()
    await page.getByText("Đã áp dụng mã giảm giá").waitFor()
    expect(await page.getByText(code).count()).toBe(1)
    await page.goto(`${demo.storefront}/checkout`)
    await page.getByText("Giảm giá", { exact: true }).waitFor()
    await page.goto(`${demo.storefront}/cart`)
    await page.getByRole("button", { name: `Bỏ mã ${code}` }).click()
    await page.getByLabel("Nhập mã giảm giá").waitFor()
    expect(await page.getByText(code).count()).toBe(0)
  })
})
