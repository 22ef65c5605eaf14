import { expect, it } from "vitest"
import { waysToTell, waysTrouble } from "./ways"

const MAIL = { SENDGRID_API_KEY: "key" }
const TEXTS = { SMS_GATEWAY_URL: "https://sms.example/send" }
const production = (env: object) => ({ NODE_ENV: "production", ...env })

it.each([
  [production({}), { email: false, sms: false }],
  [production(MAIL), { email: true, sms: false }],
  [production(TEXTS), { email: false, sms: true }],
  [{ NODE_ENV: "demo" }, { email: true, sms: true }],
])(
  "in production shoppers are told by services alone, elsewhere the log stands for them: %o",
  (env, ways) => {
    expect(waysToTell(env)).toEqual(ways)
  },
)

it("a production that cannot tell shoppers says which setting is missing, in both languages", () => {
  expect(waysTrouble(production({ ...MAIL, ...TEXTS }))).toBeNull()
  expect(waysTrouble({ NODE_ENV: "demo" })).toBeNull()
  expect(waysTrouble(production(MAIL))).toBe(
    "SMS_GATEWAY_URL: chưa đặt. Người mua không được báo về đơn hàng qua tin nhắn.\n" +
      "SMS_GATEWAY_URL: not set. Shoppers are not told of their orders by text.",
  )
  expect(waysTrouble(production({}))).toContain("by e-mail or by text")
})
