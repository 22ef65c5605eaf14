import { traceFields } from "@ocop/shared/trace-page"
import type { Browser, BrowserContextOptions, Page } from "playwright-core"
import { afterAll, beforeAll, expect, test } from "vitest"
import { accessibilityFaults } from "../../tools/accessibility.ts"
import { inContext, openBrowser, vietnamese } from "../../tools/browser.ts"
import { readDemo } from "../../tools/demo.ts"
import { aLot, Office, type PrintedLot } from "./printed-lot.ts"

const demo = readDemo()
const phone = { ...vietnamese, viewport: { width: 360, height: 780 } }
let browser: Browser
let office: Office
let lot: PrintedLot
let address = ""

beforeAll(async () => {
  browser = await openBrowser()
  office = await Office.signIn(demo, "agriculture")
  lot = await aLot(demo, office, `TX${Date.now().toString(36).toUpperCase()}`)
  address = `${demo.storefront}/01/${lot.gtin}/10/${lot.number}`
})
afterAll(async () => {
  await browser.close()
})

const asVisitor = (visit: (page: Page) => Promise<void>, options: BrowserContextOptions = {}) =>
  inContext(browser, { ...phone, ...options }, visit)

const withoutScript = { javaScriptEnabled: false }

test("TT 02/2024 Đ.7: every field stands on the page of a code, without JavaScript too, unknown ones as unknown", async () => {
  await asVisitor(async (page) => {
    expect((await page.goto(address))?.headers()["cache-control"]).toBe("no-store")
    await page.getByRole("heading", { level: 1, name: lot.product }).waitFor()
    for (const field of traceFields)
      expect([field, await page.locator(`[data-field=${field}]`).count()]).toEqual([field, 1])
    const field = (name: string) => page.locator(`[data-field=${name}]`)
    expect(await field("business").textContent()).toContain(lot.producer)
    expect(await field("product_code").textContent()).toContain(`(01)${lot.gtin}(10)${lot.number}`)
    expect(await field("place_codes").textContent()).toContain("20707")
    expect(await field("made").textContent()).toContain("01/11/2026")
    expect(await field("expires").textContent()).toContain("01/11/2028")
    expect(await field("standards").textContent()).toContain("TCCS 02:2025/ST")
    const stages = await field("stages").getByRole("listitem").allTextContents()
    expect(stages[0]).toMatch(/Thu hái.*28\/10\/2026.*Vườn hộ Lộc Yên/)
    expect(stages[0]?.toLowerCase()).toContain("một bước trước")
    expect(stages[1]).toMatch(/Đóng hũ, dán tem.*01\/11\/2026/)

    await page.goto(`${demo.storefront}/01/${lot.gtin}`)
    for (const name of ["place_codes", "made", "expires", "standards"])
      expect([name, await field(name).getByText("chưa có thông tin").count()]).toEqual([name, 1])
    await field("stages").getByText("Mã này không ghi lô").waitFor()
  }, withoutScript)
})

test("a recall stands before everything else, and is gone when it is lifted", async () => {
  const { stop } = await office.call<{ stop: { id: string } }>("POST", "/office/stops", {
    kind: "recall",
    subject: "lot",
    lot_id: lot.id,
    reason: "Mẫu kiểm không đạt",
    public_words: "Lô này có dư lượng vượt mức cho phép.",
    document_no: "TB 88/SNNMT",
    shop_too: false,
  })
  await asVisitor(async (page) => {
    await page.goto(address)
    const headings = await page.locator("main").getByRole("heading").allTextContents()
    expect(headings.slice(0, 2)).toEqual(["Lô này đang bị thu hồi", lot.product])
    const notice = page.getByRole("alert")
    expect(await notice.textContent()).toContain("Lô này có dư lượng vượt mức cho phép.")
    expect(await notice.textContent()).toContain("TB 88/SNNMT")
    expect(await page.getByText("Mẫu kiểm không đạt").count()).toBe(0)

    await office.call("POST", `/office/stops/${stop.id}/lift`, { reason: "Kiểm lại đạt" })
    await page.reload()
    await page.getByRole("heading", { level: 1, name: lot.product }).waitFor()
    expect(await page.getByRole("alert").count()).toBe(0)
  }, withoutScript)
})

test("a product that is stopped keeps its page in the shop, which says why and sells nothing", async () => {
  const product = `${demo.storefront}/products/${lot.handle}`
  const { stop } = await office.call<{ stop: { id: string } }>("POST", "/office/stops", {
    kind: "recall",
    subject: "lot",
    lot_id: lot.id,
    reason: "Mẫu kiểm không đạt",
    public_words: "Lô này có dư lượng vượt mức cho phép.",
    document_no: "TB 89/SNNMT",
  })
  await asVisitor(async (page) => {
    expect((await page.goto(product))?.status()).toBe(200)
    const notice = await page.getByRole("alert").textContent()
    expect(notice).toContain(`Lô ${lot.number} của sản phẩm này đang bị thu hồi`)
    expect(notice).toContain("Lô này có dư lượng vượt mức cho phép.")
    expect(await page.getByRole("button", { name: "Thêm vào giỏ" }).count()).toBe(0)

    await office.call("POST", `/office/stops/${stop.id}/lift`, { reason: "Kiểm lại đạt" })
    await page.reload()
    await page.getByRole("heading", { level: 1, name: lot.product }).waitFor()
    expect(await page.getByRole("alert").count()).toBe(0)
  })
})

test("one press changes the language of the page, and the next code is read in it", async () => {
  await asVisitor(async (page) => {
    await page.goto(address)
    await page.getByRole("link", { name: "English" }).first().click()
    await page.getByText("The lot is in the register").waitFor()
    expect(await page.locator("html").getAttribute("lang")).toBe("en")
    await page.goto(`${demo.storefront}/01/${lot.gtin}`)
    expect(await page.locator("[data-field=made]").textContent()).toBe("Made onnot on record")
    await page.getByRole("link", { name: "Tiếng Việt" }).first().click()
    await page.getByText("chưa có thông tin").first().waitFor()
  }, withoutScript)
})

test("a code never issued, and one that is none, are told so with what to do next", async () => {
  const wrongDigit = String((Number(lot.gtin.slice(-1)) + 1) % 10)
  const cases: [path: string, status: number, said: string][] = [
    [`/01/${lot.gtin}/10/KHONG-CO`, 404, "Mã này chưa từng được cấp"],
    ["/01/08938500000010", 404, "Mã này chưa từng được cấp"],
    [`/01/${lot.gtin.slice(0, -1)}${wrongDigit}`, 400, "Số kiểm tra của mã vạch sai"],
    [`/01/${lot.gtin}/21/A/10/B`, 400, "Thứ tự trong mã phải là biến thể, lô, số sê-ri."],
    [`/01/${lot.gtin}/10/${"X".repeat(21)}`, 400, "Lô hoặc số sê-ri dài quá 20 ký tự"],
    [`/01/${lot.gtin}/10/%C4%90`, 400, "ký tự GS1 không cho phép"],
  ]
  await asVisitor(async (page) => {
    for (const [path, status, said] of cases) {
      const answer = await page.goto(`${demo.storefront}${path}`)
      expect([path, answer?.status()]).toEqual([path, status])
      expect(await page.locator("main").textContent()).toContain(said)
      expect(await page.locator("main").getByRole("link", { name: "Báo điều bất thường" }).count()).toBe(1)
    }
  }, withoutScript)
})

test("a stamp seen in two far places is said to be doubted and flagged, from areas that visitors chose to tell", async () => {
  const order = { level: "serial", carrier: "qr", sheet: "a4-24", count: 1, keyed: true, reason: "Dán tem" }
  const { first } = await office.call<{ first: string }>("POST", `/office/lots/${lot.id}/stamps`, order)
  const stamp = `${address}/21/${first}`
  const seenFrom = (latitude: number, longitude: number, said: string) =>
    asVisitor(
      async (page) => {
        await page.goto(stamp)
        await page.getByText(said, { exact: true }).waitFor()
        await page.waitForLoadState("networkidle")
        await page.getByRole("button", { name: "Cho biết khu vực" }).click()
        await page.getByText("Đã ghi khu vực, cảm ơn bạn.").waitFor()
      },
      { geolocation: { latitude, longitude }, permissions: ["geolocation"] },
    )
  await seenFrom(15.5712, 108.4744, "Tem khớp sổ")
  await seenFrom(21.0285, 105.8542, "Tem khớp sổ")
  await asVisitor(async (page) => {
    await page.goto(stamp)
    await page.getByText("Tem khớp sổ, nhưng nghi bị sao chép").waitFor()
    await page.getByText(/^Tem này đã được quét \d+ lần/).waitFor()
    expect(await page.getByRole("button", { name: "Cho biết khu vực" }).isVisible()).toBe(false)
  }, withoutScript)
  const flags = await office.call<{ items: { serial: string; kind: string }[] }>("GET", "/office/trace-flags")
  expect(flags.items.find(({ serial }) => serial === first)?.kind).toBe("far_apart")
})

test.each([[true], [false]])(
  "what can still be read of a torn stamp is typed, and a code of another host is told apart (JavaScript: %s)",
  async (javaScriptEnabled) => {
    await asVisitor(
      async (page) => {
        await page.goto(`${demo.storefront}/trace`)
        const look = async (code: string, number: string) => {
          await page.getByLabel("Mã", { exact: true }).fill(code)
          await page.getByLabel("Lô", { exact: true }).fill(number)
          await page.getByRole("button", { name: "Xem nguồn gốc" }).click()
        }
        await look(`https://gia.example.com/01/${lot.gtin}`, "")
        await page.getByText("Mã này thuộc trang gia.example.com, không phải mã của tỉnh.").waitFor()
        await look(lot.gtin, "LÔ 7")
        await page.getByText("Số lô chỉ gồm chữ không dấu").waitFor()
        expect(await page.getByLabel("Mã", { exact: true }).inputValue()).toBe(lot.gtin)
        await look(lot.gtin, lot.number)
        await page.getByRole("heading", { level: 1, name: lot.product }).waitFor()
        expect(new URL(page.url()).pathname).toBe(`/01/${lot.gtin}/10/${lot.number}`)
      },
      { javaScriptEnabled },
    )
  },
)

test("from the page of a code anybody reports what is wrong, follows it, and reads the department's answer", async () => {
  await asVisitor(async (page) => {
    await page.goto(address)
    await page.locator("main").getByRole("link", { name: "Báo điều bất thường" }).click()
    await page.getByRole("heading", { level: 1, name: "Báo điều bất thường" }).waitFor()
    expect(await page.getByLabel("Mã trên hàng").inputValue()).toContain(`/01/${lot.gtin}/10/${lot.number}`)
    await page.getByLabel("Tem giả, tem dán lại").check()
    await page.getByRole("button", { name: "Gửi phản ánh" }).click()
    await page.getByText("Hãy viết vài chữ về điều bạn thấy.").waitFor()
    await page.getByLabel("Bạn kể thêm").fill("Tem bị bóc ra dán lại")
    await page.getByLabel("Ảnh chụp hàng hoặc tem").setInputFiles({
      name: "Nhà bà Lan.png",
      mimeType: "image/png",
      buffer: await page.screenshot(),
    })
    await page.getByRole("button", { name: "Gửi phản ánh" }).click()
    const title = await page.getByRole("heading", { level: 1, name: /^Phản ánh PA-/ }).textContent()
    const number = title?.replace("Phản ánh ", "") ?? ""
    await page.getByText("Đã nhận, chờ cán bộ đọc").waitFor()

    const photo = await answered(number, "Đã thu hồi tem, cảm ơn bạn.")
    expect(photo.subarray(1, 4).toString()).toBe("PNG")
    await page.goto(`${demo.storefront}/report/new`)
    await page.getByLabel("Số phản ánh").fill(number.toLowerCase())
    await page.getByRole("button", { name: "Xem" }).click()
    await page.getByText("Đã thu hồi tem, cảm ơn bạn.").waitFor()
    expect(await page.getByText("Tem bị bóc ra dán lại").count()).toBe(0)
  }, withoutScript)
})

/** As the department's officer does: finds the report, looks at its photograph, answers. */
async function answered(number: string, answer: string): Promise<Buffer> {
  for (const role of ["agriculture", "trade"]) {
    const officer = await Office.signIn(demo, role)
    const path = "/office/violation-reports"
    const list = await officer.call<{ items: Reported[] }>("GET", `${path}?state=received`)
    const report = list.items.find((one) => one.number === number)
    if (!report) continue
    await officer.call("POST", `${path}/${report.id}/answer`, { state: "settled", answer })
    return officer.file(`/office/files/${report.file_ids[0] ?? ""}`)
  }
  throw new Error(`no department sees ${number}`)
}

interface Reported {
  id: string
  number: string
  file_ids: string[]
}

test("neither language of these pages has a serious fault of accessibility or scrolls sideways at 360 px", async () => {
  await asVisitor(async (page) => {
    const paths = [
      `/01/${lot.gtin}/10/${lot.number}`,
      `/01/${lot.gtin}`,
      "/01/08938500000010",
      "/trace",
      "/report/new",
      "/report/PA-00000000",
    ]
    for (const path of paths.flatMap((one) => [`${one}?lang=vi`, `${one}?lang=en`])) {
      await page.goto(`${demo.storefront}${path}`)
      expect({ path, faults: await accessibilityFaults(page) }).toEqual({ path, faults: [] })
      const wide = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth)
      expect({ path, wide }).toEqual({ path, wide: false })
    }
  })
})

test("GS1 Digital Link, RFC 9264: the same address gives a program the links and a person the page, as each asks", async () => {
  const ask = (accept: string, query = "", method = "GET") =>
    fetch(`${address}${query}`, { method, headers: { accept } })
  const kind = (answer: Response) => answer.headers.get("content-type")?.split(";")[0]
  const LINKS = "application/linkset+json"
  for (const accept of ["text/html,*/*;q=0.8", "*/*", `${LINKS};q=0.3, text/html`])
    expect([accept, kind(await ask(accept))]).toEqual([accept, "text/html"])
  for (const accept of [LINKS, `text/html;q=0.4, ${LINKS};q=0.9`])
    expect([accept, kind(await ask(accept))]).toEqual([accept, LINKS])

  const all = await ask("text/html", "?linkType=all")
  expect([all.status, kind(all), all.headers.get("vary")]).toEqual([
    200,
    LINKS,
    expect.stringContaining("Accept"),
  ])
  const { linkset } = (await all.json()) as { linkset: Record<string, { href: string }[]>[] }
  const [trace] = linkset[0]?.["https://ref.gs1.org/voc/defaultLink"] ?? []
  expect(await (await fetch(trace?.href ?? "")).text()).toContain(lot.product)

  const head = await ask(LINKS, "", "HEAD")
  expect([head.status, kind(head), await head.text()]).toEqual([200, LINKS, ""])
  const never = await fetch(`${demo.storefront}/01/${lot.gtin}/10/KHONGCO`, { headers: { accept: LINKS } })
  expect([never.status, ((await never.json()) as { code: string }).code]).toEqual([404, "code_never_issued"])
  const variant = await fetch(`${demo.storefront}/01/${lot.gtin}/22/2A/10/${lot.number}`)
  expect([variant.status, kind(variant)]).toEqual([200, "text/html"])
})
