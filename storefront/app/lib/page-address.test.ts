import { expect, it } from "vitest"
import { pageAddress } from "./page-address"

it.each([
  ["/account", "/account"],
  ["/account.data", "/account"],
  ["/account/_.data", "/account"],
  ["/_.data", "/"],
  ["/account/addresses.data?_routes=routes%2Faddresses", "/account/addresses"],
  ["/office/register.data?q=m%E1%BA%ADt&_routes=root", "/office/register?q=m%E1%BA%ADt"],
])("%s is asked for the page %s", (asked, page) => {
  expect(pageAddress(`https://shop.example${asked}`)).toBe(page)
})
