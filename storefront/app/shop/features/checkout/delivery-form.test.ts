import { expect, test } from "vitest"
import { readDeliveryForm } from "./delivery-form"
import { PROVINCES } from "./provinces"

const right = {
  name: "Nguyễn Thị Lan",
  phone: "0905 123 456",
  province: "Đà Nẵng",
  commune: "Phường Tam Kỳ",
  street: "12 Phan Bội Châu",
  option: "so_1",
}

function read(change: Partial<typeof right>) {
  const data = new FormData()
  for (const [name, value] of Object.entries({ ...right, ...change })) data.set(name, value)
  return readDeliveryForm(data)
}

test("a form in order is read with its blanks tidied", () => {
  expect(read({ name: "  Nguyễn  Thị Lan " })).toEqual({ ok: true, form: { ...right, phone: "0905123456" } })
})

test("every wrong field is named and everything written is kept", () => {
  const answer = read({ name: " A ", phone: "12345", province: "Atlantis", street: "" })
  expect(answer).toMatchObject({ ok: false, wrong: ["name", "phone", "province", "street"] })
  expect(answer.ok ? null : answer.values.phone).toBe("12345")
})

test("there are 34 provinces, none twice", () => {
  expect(new Set(PROVINCES).size).toBe(34)
})
