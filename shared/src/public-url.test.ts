import { describe, expect, it } from "vitest"
import { publicUrl } from "./public-url"

describe("an address of the open web", () => {
  it.each([
    "https://shopee.vn/nuoc-mam-cua-khe-i.1.2",
    "https://www.postmart.vn/san-pham?id=7#gia",
    "https://xn--ch-lpv.vn",
    " https://voso.vn/a ",
  ])("is taken: %s", (text) => {
    expect(publicUrl(text)).toEqual({ ok: true, value: text.trim() })
  })

  it.each([
    "http://shopee.vn/a",
    "http://169.254.169.254/latest/meta-data",
    "https://169.254.169.254/",
    "https://[::1]/",
    "https://0x7f000001/",
    "https://2130706433/",
    "https://localhost/",
    "https://shop.localhost/",
    "https://kho.internal/a",
    "https://may-in.local",
    "https://shopee.vn:8443/a",
    "https://shopee.vn@evil.vn/",
    "https://user:pass@shopee.vn/",
    "file:///etc/passwd",
    "javascript:alert(1)",
    "data:text/html,x",
    "//shopee.vn/a",
    "https://shopee.vn/a b",
    'https://shopee.vn/"onmouseover=',
    `https://shopee.vn/${"a".repeat(500)}`,
    "",
  ])("is not: %s", (text) => {
    expect(publicUrl(text)).toMatchObject({ ok: false, error: { code: "url_not_allowed" } })
  })
})
