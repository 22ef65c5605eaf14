import { createHmac } from "node:crypto"
import { describe, expect, it } from "vitest"
import { isSigned, type WebhookSender } from "./webhook-signature"

const NOW = 1_795_000_000_000
const SECONDS = String(NOW / 1000)
const secret = "mgExMrjj4i7a1p8Cs6LmFbpCd8lbw4sSX4LZXPag7TKazeIogtR90tvWYTkwQbvs"
const hmac = (kind: string, key: string, text: string) => createHmac(kind, key).update(text).digest("hex")
const asks = (sender: WebhookSender, headers: Record<string, string>, text: string, at = NOW) =>
  isSigned(sender, { headers, body: Buffer.from(text), secret }, at)

/** Published by Casso with its signature, in the order its fields were sent. */
const CASSO = `{"error":0,"data":{"id":0,"reference":"MA_GIAO_DICH_THU_NGHIEM","description":"giao dich thu nghiem","amount":599000,"runningBalance":25000000,"transactionDateTime":"2024-10-03 15:06:37","accountNumber":"88888888","bankName":"VPBank","bankAbbreviation":"VPB","virtualAccountNumber":"","virtualAccountName":"","counterAccountName":"NGUYEN VAN A","counterAccountNumber":"8888888888","counterAccountBankId":"970415","counterAccountBankName":"VietinBank"}}`
const CASSO_AT = 1_727_948_258_788
const CASSO_SIGNATURE =
  "ed0a4bd2e826d5cb69988cdb141e6c1a080e21f3b57eb72cd78192220042b9e7dde0868fc667faea8e224900fa7904e7c88dfa098032fb2d6b6996856e8b7ff3"

describe("a webhook's signature", () => {
  const body = `{"id":1,"content":"đủ dấu"}`
  const sepay = {
    "x-sepay-timestamp": SECONDS,
    "x-sepay-signature": `sha256=${hmac("sha256", secret, `${SECONDS}.${body}`)}`,
  }
  const stripe = {
    "stripe-signature": `t=${SECONDS},v1=${"0".repeat(64)},v1=${hmac("sha256", secret, `${SECONDS}.${body}`)},v0=x`,
  }

  it("of SePay stands over time and bytes, or is the key itself", () => {
    expect(asks("sepay", sepay, body)).toBe(true)
    expect(asks("sepay", { authorization: `Apikey ${secret}` }, body)).toBe(true)
    expect(asks("sepay", sepay, `${body} `)).toBe(false)
    expect(asks("sepay", { authorization: secret }, body)).toBe(false)
    expect(asks("sepay", { ...sepay, "x-sepay-signature": "sha256=00" }, body)).toBe(false)
  })

  it("of Casso is as Casso publishes it, whatever the order of the fields, or the token of its first version", () => {
    const headers = { "x-casso-signature": `t=${CASSO_AT},v1=${CASSO_SIGNATURE}` }
    expect(asks("casso", headers, CASSO, CASSO_AT)).toBe(true)
    expect(asks("casso", headers, CASSO.replace("599000", "599001"), CASSO_AT)).toBe(false)
    expect(asks("casso", headers, "no json", CASSO_AT)).toBe(false)
    expect(asks("casso", { "secure-token": secret }, CASSO)).toBe(true)
    expect(asks("casso", { "secure-token": `${secret}x` }, CASSO)).toBe(false)
  })

  it("of Stripe may be one of several, as while a secret is changed", () => {
    expect(asks("stripe", stripe, body)).toBe(true)
    expect(asks("stripe", stripe, body.replace("1", "2"))).toBe(false)
  })

  it("of each is refused from five minutes on, before and after, and where there is none", () => {
    for (const [sender, headers, text, at] of [
      ["sepay", sepay, body, NOW],
      ["stripe", stripe, body, NOW],
      ["casso", { "x-casso-signature": `t=${CASSO_AT},v1=${CASSO_SIGNATURE}` }, CASSO, CASSO_AT],
    ] as const) {
      expect([sender, asks(sender, headers, text, at + 300_000)]).toEqual([sender, true])
      expect([sender, asks(sender, headers, text, at + 301_000)]).toEqual([sender, false])
      expect([sender, asks(sender, headers, text, at - 301_000)]).toEqual([sender, false])
      expect([sender, asks(sender, {}, text, at)]).toEqual([sender, false])
    }
  })
})
