import { PublicRegisterItem } from "@ocop/shared/register-row"
import type { Browser, Page } from "playwright-core"
import { afterAll, beforeAll, expect, test } from "vitest"
import { z } from "zod"
import { accessibilityFaults } from "../../tools/accessibility.ts"
import { inContext, openBrowser, vietnamese } from "../../tools/browser.ts"
import { readDemo } from "../../tools/demo.ts"

const demo = readDemo()
const phone = { ...vietnamese, viewport: { width: 360, height: 800 } }
const desk = { ...vietnamese, viewport: { width: 1280, height: 800 } }
const POINTS = 18
const TIEN_PHUOC = "Điểm bán OCOP Tiên Phước"
let browser: Browser

beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(async () => {
  await browser.close()
})

const open = (page: Page, path: string) => page.goto(`${demo.storefront}${path}`)
const pointsOf = (page: Page) => page.getByRole("region", { name: "Danh sách điểm bán" }).getByRole("heading")
const mapOf = (page: Page) => page.getByRole("group", { name: "Bản đồ điểm bán" })

test.each([true, false])(
  "QN-13: a shopper finds a sales point by an old commune, measures from an old district and sees what it has (JavaScript: %s)",
  async (javaScriptEnabled) => {
    await inContext(browser, { ...phone, javaScriptEnabled }, async (page) => {
      await open(page, "/sales-points")
      expect(await pointsOf(page).count()).toBe(POINTS)
      const form = page.getByRole("search", { name: "Tìm điểm bán" })
      await form.getByLabel("Tên điểm bán hoặc nơi").fill("Tien My, Tien Phuoc")
      await form.getByRole("button", { name: "Tìm" }).click()
      await page.getByText("Xã Tiên Mỹ, Huyện Tiên Phước nay thuộc Xã Tiên Phước.").waitFor()
      expect(await pointsOf(page).allTextContents()).toEqual([TIEN_PHUOC])
      await form.getByLabel("Tên điểm bán hoặc nơi").fill("")
      await form.getByLabel("Đo khoảng cách từ").selectOption("Huyện Tiên Phước")
      await form.getByRole("button", { name: "Tìm" }).click()
      await page.getByText("Khoảng cách từ Huyện Tiên Phước, theo đường chim bay.").waitFor()
      expect((await pointsOf(page).allTextContents()).slice(0, 2)).toEqual([
        TIEN_PHUOC,
        "Điểm bán OCOP Phú Ninh",
      ])
      await page.getByRole("link", { name: TIEN_PHUOC, exact: true }).click()
      await page.waitForURL((url) => url.pathname === "/sales-points/TPH")
      await page.getByRole("heading", { level: 1, name: TIEN_PHUOC }).waitFor()
      expect(await page.getByText("07:30–20:30").isVisible()).toBe(true)
      expect(await page.getByRole("article").count()).toBeGreaterThan(0)
      const way = await page.getByRole("link", { name: "Chỉ đường" }).getAttribute("href")
      expect(new URL(way ?? "").searchParams.get("destination")).toMatch(/^15\.48\d*,108\.3\d*$/)
    })
  },
)

test.each([phone, desk])(
  "the map names every point of the list and is used by keyboard alone ($viewport.width wide)",
  async (size) => {
    await inContext(browser, size, async (page) => {
      const asked: string[] = []
      page.on("request", (request) => asked.push(request.url()))
      await open(page, "/sales-points")
      const marks = mapOf(page).getByRole("link")
      const [named, listed] = [await marks.allTextContents(), await pointsOf(page).allTextContents()]
      const short = listed.map((name) => name.replace("Điểm bán OCOP ", "").replaceAll(" ", ""))
      expect(named.map((name) => name.replaceAll(" ", "")).sort()).toEqual(short.sort())
      await marks.first().focus()
      await page.keyboard.press("Enter")
      const chosen = page.getByRole("status").getByRole("heading", { level: 2 })
      await chosen.waitFor()
      expect(await mapOf(page).locator("[aria-current=true]").getAttribute("aria-label")).toContain(
        await chosen.textContent(),
      )
      expect(asked.filter((url) => new URL(url).origin !== new URL(demo.storefront).origin)).toEqual([])
    })
  },
)

test("where the visitor is is asked on a tap alone, puts the nearest point first and is sent nowhere", async () => {
  const geolocation = { latitude: 15.1511, longitude: 108.1133 }
  await inContext(browser, { ...phone, geolocation, permissions: ["geolocation"] }, async (page) => {
    const asked: string[] = []
    page.on("request", (request) => asked.push(`${request.url()} ${request.postData() ?? ""}`))
    await open(page, "/sales-points")
    expect((await pointsOf(page).first().textContent()) ?? "").not.toContain("Nam Trà My")
    await page.getByRole("button", { name: "Quanh tôi" }).click()
    await page.getByText("Khoảng cách từ chỗ bạn, theo đường chim bay.").waitFor()
    expect(await pointsOf(page).first().textContent()).toBe("Điểm bán OCOP Nam Trà My")
    await page.reload()
    await page.getByText("Khoảng cách từ chỗ bạn, theo đường chim bay.").waitFor()
    expect(asked.filter((request) => /15\.15|108\.11/.test(request))).toEqual([])
  })
  await inContext(browser, { ...phone, permissions: [] }, async (page) => {
    await open(page, "/sales-points")
    await page.getByRole("button", { name: "Quanh tôi" }).click()
    await page.getByText("Trình duyệt không cho biết vị trí").waitFor()
    expect(await pointsOf(page).count()).toBe(POINTS)
  })
})

test("the calendar tells fairs that run, come and are over; each has its page and its days to keep, without JavaScript and without money", async () => {
  await inContext(browser, { ...phone, javaScriptEnabled: false }, async (page) => {
    await open(page, "/fairs")
    for (const [part, words] of [
      ["Đang diễn ra", "Gian hàng"],
      ["Sắp tới", "Muốn có gian hàng?"],
      ["Đã qua", "phiếu bán cả hội chợ"],
    ] as const) {
      await open(page, "/fairs")
      const section = page.locator("section", { has: page.getByRole("heading", { level: 2, name: part }) })
      await section.getByRole("link").first().click()
      await page.waitForURL((url) => url.pathname.startsWith("/fairs/"))
      await page.getByText(words).first().waitFor()
      expect(await page.getByRole("listitem").filter({ hasText: "Gian" }).count()).toBeGreaterThan(0)
      expect(await page.locator("main").textContent()).not.toMatch(/₫|đồng\b/)
    }
  })
  const answer = await fetch(`${demo.storefront}/fairs/${demo.fair.handle}/calendar.ics`)
  expect(answer.headers.get("content-type")).toBe("text/calendar; charset=utf-8")
  expect(await answer.text()).toContain(`URL:${demo.storefront}/fairs/${demo.fair.handle}\r\n`)
  expect((await fetch(`${demo.storefront}/fairs/khong-co`)).status).toBe(404)
  expect((await fetch(`${demo.storefront}/sales-points/KHONG`)).status).toBe(404)
})

test("ĐN-1: the public figures are those of the register, each with the way it is worked out, and as CSV", async () => {
  const register = await fetch(`${demo.storefront}/register.json`)
  const { items } = z.object({ items: z.array(PublicRegisterItem) }).parse(await register.json())
  const in_force = items.filter(({ stars }) => stars !== null).length
  await inContext(browser, { ...phone, javaScriptEnabled: false }, async (page) => {
    await open(page, "/figures")
    const table = page.getByRole("table", { name: "Theo hạng sao" })
    const sum = table.getByRole("row", { name: /^Cộng/ }).getByRole("cell")
    expect((await sum.allTextContents()).slice(-2)[0]).toBe(String(in_force))
    await page.getByText("Cách tính").first().click()
    expect(await page.getByText("Lấy từ sổ đăng ký OCOP.").isVisible()).toBe(true)
  })
  const csv = await fetch(`${demo.storefront}/figures.csv`)
  expect(await csv.text()).toContain(`,Còn hiệu lực,${in_force}\r\n`)
})

test("finder, fairs and figures have no serious fault of accessibility in either language and light, and never scroll sideways", async () => {
  for (const colorScheme of ["light", "dark"] as const) {
    await inContext(browser, { ...phone, colorScheme }, async (page) => {
      for (const path of [
        "/sales-points?at=TPH",
        "/sales-points?q=khong-co-noi-nay",
        "/sales-points/HAN",
        "/fairs",
        `/fairs/${demo.fair.handle}`,
        "/figures",
      ]) {
        const lang = colorScheme === "light" ? "vi" : "en"
        await open(page, `${path}${path.includes("?") ? "&" : "?"}lang=${lang}`)
        expect({ path, faults: await accessibilityFaults(page) }).toEqual({ path, faults: [] })
        const wide = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth)
        expect({ path, wide }).toEqual({ path, wide: false })
      }
    })
  }
})
