import { transferCodesIn } from "@ocop/shared/transfer-code"
import { expect, it } from "vitest"
import { cartCode } from "./cart-code"

it("a cart's code is always the same, another cart's is another, and either is found in a transfer", () => {
  expect(cartCode("cart_1")).toBe(cartCode("cart_1"))
  expect(cartCode("cart_1")).not.toBe(cartCode("cart_2"))
  expect(transferCodesIn(`CT ${cartCode("cart_1")} 123`)).toEqual([cartCode("cart_1")])
})
