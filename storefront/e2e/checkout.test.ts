import { randomUUID } from "node:crypto"
import type { Browser, BrowserContext, Page } from "playwright-core"
import { createCookie } from "react-router"
import { afterAll, beforeAll, expect, test } from "vitest"
import { accessibilityFaults } from "../../tools/accessibility.ts"
import { askStore } from "../../tools/ask-store.ts"
import { inContext, openBrowser, vietnamese } from "../../tools/browser.ts"
import { readDemo } from "../../tools/demo.ts"
import { fillCart } from "./filled-cart.ts"

const demo = readDemo()
const phone = { ...vietnamese, viewport: { width: 390, height: 844 } }
let browser: Browser

beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(async () => {
  await browser.close()
})

/** At the checkout with one piece in the cart. */
const atCheckout = (
  options: typeof phone & { javaScriptEnabled?: boolean },
  query: string,
  visit: (page: Page, context: BrowserContext) => Promise<void>,
) =>
  inContext(browser, options, async (page, context) => {
    await fillCart(demo, context, query)
    await page.goto(`${demo.storefront}/checkout`)
    await page.getByRole("heading", { level: 1, name: "Đặt hàng" }).waitFor()
    await visit(page, context)
  })

const place = (page: Page) => page.getByRole("button", { name: "Đặt hàng" }).click()
const placed = (page: Page) => page.getByRole("heading", { name: /Đã nhận đơn số \d+/ }).waitFor()
const person = async (page: Page) => {
  await page.getByLabel("Họ và tên").fill("Nguyễn Thị Lan")
  await page.getByLabel("Số điện thoại").fill("0905 123 456")
}

test("goods are collected at a sales point for nothing, with an invoice whose tax code is checked first", async () => {
  await atCheckout(phone, "stars=3,4,5", async (page) => {
    await person(page)
    await page.getByRole("radio", { name: /Nhận tại điểm bán/ }).check()
    await page.getByText("Phí giao hàng").locator("xpath=..").getByText("Miễn phí").waitFor()
    await page.getByRole("checkbox", { name: "Xuất hóa đơn cho công ty" }).check()
    await page.getByLabel("Tên công ty").fill("Công ty TNHH Hoa Sen")
    await page.getByLabel("Mã số thuế").fill("0100109107")
    await page.getByLabel("Địa chỉ công ty").fill("1 Lê Lợi, Đà Nẵng")
    await page.getByLabel("E-mail nhận hóa đơn").fill("ke.toan@hoasen.vn")
    await place(page)
    await page.getByText("Mã số thuế này chưa đúng").waitFor()
    await page.getByText("Chọn một điểm bán.").waitFor()
    expect(
      await page
        .getByRole("radio", { name: /Điểm bán OCOP/ })
        .first()
        .evaluate(isFocused),
    ).toBe(true)
    expect(await accessibilityFaults(page)).toEqual([])
    await page.getByRole("radio", { name: /Điểm bán OCOP Hội An/ }).check()
    await page.getByLabel("Mã số thuế").fill("0100109106")
    await place(page)
    await placed(page)
    await page.getByText("Điểm bán OCOP Hội An").first().waitFor()
  })
})

test("by keyboard alone: the commune is offered while it is typed, old names too, and the address is remembered when asked", async () => {
  await atCheckout(phone, "stars=3,4,5", async (page, context) => {
    await page.getByLabel("Họ và tên").focus()
    const type = (text: string) => page.keyboard.type(text)
    const next = () => page.keyboard.press("Tab")
    await type("Nguyễn Thị Lan")
    await next()
    await type("0905 123 456")
    for (const _ of ["e-mail", "way", "province", "commune"]) await next()
    await type("tien my")
    await page.getByRole("option", { name: /Xã Tiên Phước.*Tiên Mỹ/ }).waitFor()
    await page.keyboard.press("ArrowDown")
    await page.keyboard.press("Enter")
    expect(await page.getByLabel("Phường, xã").inputValue()).toBe("Xã Tiên Phước")
    await next()
    await type("Thôn 3")
    await next()
    await page.keyboard.press("Space")
    await context.setOffline(true)
    await place(page)
    await page.getByText("Máy đang mất mạng").waitFor()
    expect(await page.getByLabel("Họ và tên").inputValue()).toBe("Nguyễn Thị Lan")
    await context.setOffline(false)
    await page.getByLabel("Số nhà, đường, thôn").focus()
    await page.keyboard.press("Enter")
    await placed(page)
    await page.getByText("Xã Tiên Phước").first().waitFor()
    expect((await context.cookies()).some(({ name }) => name === "receiver")).toBe(true)
  })
})

test("without scripts: a place that may be several is chosen from, and the fee of another province is told before it is paid", async () => {
  await atCheckout({ ...phone, javaScriptEnabled: false }, "stars=3,4,5", async (page, context) => {
    await person(page)
    await page.getByLabel("Phường, xã").fill("Bắc Trà My")
    await page.getByLabel("Số nhà, đường, thôn").fill("Thôn 3")
    await place(page)
    await page.getByRole("radio", { name: /Xã Trà Liên/ }).check()
    await page.getByLabel("Ghi chú").fill("Gọi trước <b>🎁</b>")
    await page.getByLabel("Tỉnh, thành phố").selectOption("Hà Nội")
    await page.getByLabel("Phường, xã").fill("Ba Đình")
    await place(page)
    await page.getByText(/Tổng cộng nay là/).waitFor()
    expect(await page.getByLabel("Ghi chú").inputValue()).toBe("Gọi trước <b>🎁</b>")
    expect((await context.cookies()).some(({ name }) => name === "receiver")).toBe(false)
    await place(page)
    await placed(page)
    await page.getByText("Phường Ba Đình").first().waitFor()
  })
})

/** The checkout stays open while another tab empties the browser’s cart and begins a new one, whose id is given. */
async function overtake(context: BrowserContext): Promise<string> {
  await context.clearCookies({ name: "cart" })
  return (await fillCart(demo, context, "stars=3,4,5")).id
}

const keptCart = async (context: BrowserContext): Promise<unknown> => {
  const [cookie] = (await context.cookies()).filter(({ name }) => name === "cart")
  return createCookie("cart").parse(`cart=${cookie?.value}`)
}

test("an older tab orders the goods it shows, and the newer cart stays as it is", async () => {
  await atCheckout(phone, "stars=3,4,5", async (page, context) => {
    await page.getByRole("radio", { name: /Nhận tại điểm bán/ }).check()
    await page.getByRole("radio", { name: /Điểm bán OCOP Hội An/ }).check()
    await person(page)
    const newer = await overtake(context)
    await place(page)
    await placed(page)
    expect(await keptCart(context)).toMatchObject({ id: newer, pieces: 1 })
  })
})

test("an older tab pays for the goods it shows", async () => {
  await atCheckout(phone, "stars=3,4,5", async (page, context) => {
    const older = await keptCart(context)
    await page.getByRole("radio", { name: /Nhận tại điểm bán/ }).check()
    await page.getByRole("radio", { name: /Điểm bán OCOP Hội An/ }).check()
    await page.getByRole("radio", { name: /VietQR/ }).check()
    await person(page)
    await overtake(context)
    await place(page)
    await page.waitForURL(/\/pay/)
    expect(await keptCart(context)).toEqual(older)
  })
})

test("alcohol is for who says to be of age, and not for cash on delivery", async () => {
  await atCheckout(phone, "set=other_alcohol", async (page) => {
    expect(await page.getByRole("radio", { name: /Thanh toán khi nhận hàng/ }).isDisabled()).toBe(true)
    await person(page)
    await page.getByLabel("Phường, xã").fill("Tam Kỳ")
    await page.getByLabel("Số nhà, đường, thôn").fill("12 Phan Bội Châu")
    await page.getByRole("radio", { name: /VietQR/ }).check()
    await place(page)
    await page.getByText("Xác nhận bạn đủ 18 tuổi để mua rượu, bia.").waitFor()
    await page.getByRole("checkbox", { name: /Tôi đủ 18 tuổi/ }).check()
    await place(page)
    await page.waitForURL(/\/pay/)
  })
})

/** A new account with two addresses, the second its main one: the cookie of its sign-in, and a way to read its addresses. */
async function shopperWithAddresses() {
  const email = `lan.${randomUUID()}@thu.vn`
  const account = { email, password: "mật ong rừng Trà My" }
  const call = async (path: string, body?: object, token?: string) => {
    const headers: Record<string, string> = token ? { authorization: `Bearer ${token}` } : {}
    const answer = await askStore(demo, path, body, headers)
    return answer as { token: string; addresses: { address_1: string }[] }
  }
  const made = await call("/auth/customer/emailpass/register", account)
  await call("/store/customers", { email, first_name: "Lan" }, made.token)
  const { token } = await call("/auth/customer/emailpass", account)
  const place = { country_code: "vn", province: "Thành phố Đà Nẵng", phone: "0905123456" }
  const keep = (address: object) => call("/store/customers/me/addresses", { ...place, ...address }, token)
  await keep({
    ...{ first_name: "Trần Thị Hoa", address_1: "Thôn 3", city: "Xã Tiên Phước" },
    metadata: { province_code: "48", commune_code: "20854" },
  })
  await keep({
    ...{ first_name: "Nguyễn Thị Lan", address_1: "12 Phan Bội Châu", city: "Phường Tam Kỳ" },
    ...{ is_default_shipping: true, metadata: { province_code: "48", commune_code: "20341" } },
  })
  const streets = async () => {
    const { addresses } = await call("/store/customers/me/addresses", undefined, token)
    return addresses.map(({ address_1 }) => address_1).sort()
  }
  const [, value = ""] = /^shopper=([^;]*)/.exec(await createCookie("shopper").serialize(token)) ?? []
  return { cookie: { name: "shopper", value, url: demo.storefront }, streets }
}

test.each([true, false])(
  "who signed in finds her main address filled in, takes another of hers, and keeps a new one (scripts: %s)",
  async (javaScriptEnabled) => {
    const shopper = await shopperWithAddresses()
    await atCheckout({ ...phone, javaScriptEnabled }, "stars=3,4,5", async (page, context) => {
      await context.addCookies([shopper.cookie])
      await page.reload()
      const street = page.getByLabel("Số nhà, đường, thôn")
      expect(await street.inputValue()).toBe("12 Phan Bội Châu")
      expect(await page.getByLabel("Họ và tên").inputValue()).toBe("Nguyễn Thị Lan")
      await page.getByLabel("Ghi chú").fill("Gọi trước")
      await page.getByText("Chọn địa chỉ").click()
      await page.getByRole("button", { name: /Trần Thị Hoa/ }).click()
      await expect.poll(() => street.inputValue()).toBe("Thôn 3")
      expect(await page.getByLabel("Phường, xã").inputValue()).toBe("Xã Tiên Phước")
      expect(await page.getByLabel("Ghi chú").inputValue()).toBe("Gọi trước")
      if (javaScriptEnabled) expect(await accessibilityFaults(page)).toEqual([])
      await page.getByLabel("Họ và tên").fill("Trần Thị Hoa")
      await street.fill("Thôn 5")
      await page.getByRole("checkbox", { name: "Lưu địa chỉ này vào tài khoản" }).check()
      await street.press("Enter")
      await placed(page)
      await page.getByText("Thôn 5").first().waitFor()
    })
    expect(await shopper.streets()).toEqual(["12 Phan Bội Châu", "Thôn 3", "Thôn 5"])
  },
)

const isFocused = (element: Element) => element === document.activeElement
