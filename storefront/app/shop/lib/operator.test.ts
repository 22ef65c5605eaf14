import { describe, expect, it } from "vitest"
import { operatorOf, operatorTrouble } from "./operator.server"

const named = {
  ...{
    SHOP_OPERATOR: "HTX Chợ quê",
    SHOP_TAX_CODE: "0400000001",
    SHOP_REGISTRATION: "0400000001, 01/02/2026",
  },
  ...{ SHOP_ADDRESS: "1 Trần Phú", SHOP_PHONE: "02363000000", SHOP_EMAIL: "cho@ocop.vn" },
}

describe("who owns the shop", () => {
  it("must be said before the shop opens in production", () => {
    expect(operatorTrouble({ NODE_ENV: "production" })).toContain("SHOP_OPERATOR")
    expect(operatorTrouble({ NODE_ENV: "production", ...named, SHOP_PHONE: " " })).toMatch(/^SHOP_PHONE:/)
    expect(operatorTrouble({ NODE_ENV: "production", ...named })).toBeNull()
  })

  it("is nobody in the demonstration and while the shop is being written", () => {
    expect(operatorTrouble({ NODE_ENV: "production", SHOP_DEMO: "true" })).toBeNull()
    expect(operatorTrouble({})).toBeNull()
  })

  it("is shown as missing where it is not set", () => {
    expect(operatorOf(named).name).toBe("HTX Chợ quê")
    expect(operatorOf({}).phone).toBe("[chưa khai SHOP_PHONE]")
  })
})
