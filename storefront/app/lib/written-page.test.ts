import { brotliDecompressSync, gunzipSync } from "node:zlib"
import { expect, test } from "vitest"
import { WrittenPage } from "./written-page.server"

const html = `<p>${"Trà rừng Tiên Phước ".repeat(200)}</p>`
const page = new WrittenPage(html, ["'sha256-x'"])

const asked = (headers: Record<string, string>) =>
  page.answer(new Request("https://shop.vn/products/tra", { headers }))

test.each([
  ["br", brotliDecompressSync],
  ["gzip", gunzipSync],
] as const)("who takes %s best gets the page packed so, every time the same", async (encoding, unpacked) => {
  const [first, again] = [
    await asked({ "accept-encoding": encoding }),
    await asked({ "accept-encoding": encoding }),
  ]
  expect(first.headers.get("content-encoding")).toBe(encoding)
  const body = Buffer.from(await first.arrayBuffer())
  expect(first.headers.get("content-length")).toBe(String(body.length))
  expect(unpacked(body).toString()).toBe(html)
  expect(Buffer.from(await again.arrayBuffer()).equals(body)).toBe(true)
})

test.each(["", "identity"])("who takes none ('%s') gets it as it was written", async (encoding) => {
  const answer = await asked({ "accept-encoding": encoding })
  expect([answer.headers.get("content-encoding"), await answer.text()]).toEqual([null, html])
})

test("its policy names its own scripts, and its status and the headers of its visit stay", async () => {
  const request = new Request("https://shop.vn/products/tra")
  const answer = await page.answer(request, new Headers({ "set-cookie": "a=b" }), 404)
  expect(answer.headers.get("content-security-policy")).toContain("script-src 'self' 'sha256-x';")
  expect([answer.status, answer.headers.get("set-cookie")]).toEqual([404, "a=b"])
})
