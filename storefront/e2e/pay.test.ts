import { createHmac } from "node:crypto"
import { readFileSync } from "node:fs"
import { dirname, join } from "node:path"
import { PaymentAnswer } from "@ocop/shared/payment"
import type { Browser, BrowserContext, BrowserContextOptions, Page } from "playwright-core"
import { afterAll, beforeAll, expect, test } from "vitest"
import { accessibilityFaults } from "../../tools/accessibility.ts"
import { askStore } from "../../tools/ask-store.ts"
import { inContext, openBrowser, vietnamese } from "../../tools/browser.ts"
import { readDemo } from "../../tools/demo.ts"
import { fillCart } from "./filled-cart.ts"

const demo = readDemo()
const phone = { ...vietnamese, viewport: { width: 390, height: 844 } }
const desktop = { ...vietnamese, viewport: { width: 1280, height: 800 } }
/** The local Stripe this stack charges at. */
const STRIPE = process.env.STRIPE_API_BASE ?? ""
let browser: Browser

beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(async () => {
  await browser.close()
})

interface AtPay {
  page: Page
  context: BrowserContext
  cart: string
}

/** Through the checkout to the page to pay at, with one piece to be collected. */
async function atPay(
  options: BrowserContextOptions,
  way: RegExp,
  pay: (at: AtPay) => Promise<void>,
): Promise<void> {
  await inContext(browser, options, async (page, context) => {
    const { id: cart } = await fillCart(demo, context, "stars=3,4,5")
    await context.route("https://js.stripe.com/**", (route) =>
      route.fulfill({ contentType: "text/javascript", body: CARD_FORM }),
    )
    await context.route("https://api.stripe.com/**", async (route) => {
      const { pathname } = new URL(route.request().url())
      const answer = await fetch(`${STRIPE}${pathname}`, {
        method: "POST",
        headers: { authorization: "Bearer sk_test_local" },
        body: new URLSearchParams({ payment_method: "pm_card_visa" }),
      })
      const headers = { "access-control-allow-origin": "*" }
      await route.fulfill({ status: answer.status, headers, body: await answer.text() })
    })
    await page.goto(`${demo.storefront}/checkout`)
    await page.getByLabel("Họ và tên").fill("Nguyễn Thị Lan")
    await page.getByLabel("Số điện thoại").fill("0905 123 456")
    await page.getByRole("radio", { name: /Nhận tại điểm bán/ }).check()
    await page.getByRole("radio", { name: /Điểm bán OCOP Hội An/ }).check()
    await page.getByRole("radio", { name: way }).check()
    const place = page.getByRole("button", { name: "Đặt hàng" })
    await place.click()
    if (options.javaScriptEnabled === false) {
      // Without scripts the sum of the chosen delivery is shown first, and then agreed to.
      await page.getByText("bấm Đặt hàng lần nữa").waitFor()
      await place.click()
    }
    await page.waitForURL("**/pay")
    await pay({ page, context, cart })
  })
}

/** In place of Stripe's script: one field, and confirming at Stripe's own address, which leads to the local one. */
const CARD_FORM = `
window.Stripe = () => {
  let secret = ""
  return {
    _registerWrapper() {},
    elements({ clientSecret }) {
      secret = clientSecret
      return { create: () => ({ mount(into) { into.innerHTML = "<label>Số thẻ <input></label>" }, destroy() {} }) }
    },
    async confirmPayment() {
      const id = secret.split("_secret")[0]
      const answer = await fetch("https://api.stripe.com/v1/payment_intents/" + id + "/confirm", { method: "POST" })
      return answer.ok ? { paymentIntent: await answer.json() } : { error: { message: "refused" } }
    },
  }
}
window.Stripe.version = "test"`

let told = Date.now()

/** What SePay sends when money has come, signed with this stack's own key. */
async function bankTells(amount: number, content: string, account: string): Promise<void> {
  const data_dir = dirname(process.env.DEMO_JSON ?? "")
  const { bank_sepay } = JSON.parse(readFileSync(join(data_dir, "secrets.json"), "utf8")) as {
    bank_sepay: string
  }
  const movement = { id: ++told, accountNumber: account, transferType: "in", transferAmount: amount, content }
  const body = JSON.stringify(movement)
  const time = String(Math.floor(Date.now() / 1000))
  const signature = createHmac("sha256", bank_sepay).update(`${time}.${body}`).digest("hex")
  const signed = { "x-sepay-timestamp": time, "x-sepay-signature": `sha256=${signature}` }
  const headers = { "content-type": "application/json", ...signed }
  const answer = await fetch(`${demo.backend}/hooks/bank/sepay`, { method: "POST", headers, body })
  expect(answer.status).toBe(200)
}

const asked = async (cart: string) =>
  PaymentAnswer.parse(await askStore(demo, `/store/carts/${cart}/payment`))
const placed = (page: Page) => page.getByRole("heading", { name: /Đã nhận đơn số \d+/ }).waitFor()

test("on a phone a transfer is seen coming in parts and leads to the order by itself; closed in between, it is still there", async () => {
  await atPay(phone, /VietQR/, async ({ page, context, cart }) => {
    await page.getByRole("heading", { level: 1, name: /Chuyển khoản/ }).waitFor()
    const { amount, content = "", account } = await asked(cart)
    await page.getByRole("img", { name: new RegExp(content) }).waitFor()
    expect(await accessibilityFaults(page)).toEqual([])
    await bankTells(1_000, content.toLowerCase(), account?.number ?? "")
    await page.getByRole("heading", { level: 1, name: /Còn thiếu/ }).waitFor()
    await page.close()
    const again = await context.newPage()
    await again.goto(`${demo.storefront}/pay`)
    await again.getByRole("heading", { level: 1, name: /Còn thiếu/ }).waitFor()
    await bankTells(amount - 1_000, `CT ${content} GD 77`, account?.number ?? "")
    await placed(again)
    expect(new URL(again.url()).searchParams.get("key")).toBeTruthy()
  })
})

test("without scripts the page is read again by its button; the order behind it says what was too much, and what goes back when it is cancelled", async () => {
  await atPay({ ...phone, javaScriptEnabled: false }, /VietQR/, async ({ page, cart }) => {
    const { amount, content = "", account } = await asked(cart)
    await page.getByText(content).first().waitFor()
    await bankTells(amount + 5_000, content, account?.number ?? "")
    await expect.poll(async () => (await asked(cart)).due, { timeout: 30_000 }).toBeTruthy()
    await page.getByRole("button", { name: "Tôi đã chuyển, kiểm tra lại" }).click()
    await placed(page)
    await page.getByText("Chuyển thừa, sẽ hoàn lại").waitFor()
    await page.getByText("Hủy đơn", { exact: true }).click()
    await page.getByRole("button", { name: "Hủy đơn này" }).click()
    await page.getByRole("heading", { name: /đã hủy/ }).waitFor()
    await page.getByText(`Chúng tôi sẽ hoàn lại ${amount.toLocaleString("vi-VN")} ₫.`).waitFor()
    expect(await page.getByText(/Đã hoàn/).count()).toBe(0)
  })
})

test("on a desktop a card is charged once in Stripe's form, which this page alone may load, and is an order at once", async () => {
  await atPay(desktop, /[Tt]hẻ/, async ({ page, cart }) => {
    const pay = page.getByRole("button", { name: /^Trả [\d.]+ ₫$/ })
    await page.getByLabel("Số thẻ").fill("4242 4242 4242 4242")
    const { amount, client_secret = "" } = await asked(cart)
    const intent = await fetch(`${STRIPE}/v1/payment_intents/${client_secret.split("_secret")[0]}`)
    expect(await intent.json()).toMatchObject({ amount, currency: "vnd" })
    await pay.click()
    await placed(page)
    const policy = async (path: string) =>
      (await fetch(demo.storefront + path)).headers.get("content-security-policy") ?? ""
    expect(await policy("/cart")).not.toContain("stripe")
  })
})
