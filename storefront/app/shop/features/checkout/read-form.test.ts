import { expect, test } from "vitest"
import { chosenPlace, fieldOf, readCheckoutForm } from "./read-form.server"
import { valuesOf } from "./written"

const right = {
  ...{ name: "Nguyễn Thị Lan", phone: "0905 123 456", way: "door", province: "48", commune: "Phường Tam Kỳ" },
  ...{ street: "12 Phan Bội Châu", payment: "cod", total: "185000" },
}
const invoice = {
  ...{ invoice: "on", invoice_name: "Công ty Hoa", invoice_tax_code: "0100109106" },
  ...{ invoice_address: "1 Lê Lợi", invoice_email: "ke@toan.vn" },
}

function form(change: Record<string, string>) {
  const data = new FormData()
  for (const [name, value] of Object.entries({ ...right, ...change })) data.set(name, value)
  return data
}
const read = (change: Record<string, string>) => readCheckoutForm(form(change), "cart_1")

test("a form in order is read with its blanks tidied, and empty fields are not sent", () => {
  const answer = read({ name: "  Nguyễn  Thị Lan ", email: " ", note: "" })
  expect(answer.ok && answer.input).toEqual({
    ...{ cart_id: "cart_1", name: "Nguyễn Thị Lan", phone: "0905123456", payment: "cod", total: 185_000 },
    deliver: { kind: "door", province_code: "48", commune_code: "00000", street: "12 Phan Bội Châu" },
  })
})

test("every wrong field is named in the order of the page, and everything written is kept", () => {
  const answer = read({ name: " A ", phone: "12345", email: "lan@", province: "", commune: " ", street: "" })
  expect(answer).toMatchObject({
    ok: false,
    wrong: ["name", "phone", "email", "province", "commune", "street"],
  })
  expect(answer.values.phone).toBe("12345")
})

test("a province chosen by its old name is that of today", () => {
  const answer = read({ province: "48 Quảng Nam" })
  expect(answer.ok && answer.input.deliver).toMatchObject({ province_code: "48" })
})

test("collected goods need a sales point and no address", () => {
  expect(read({ way: "collect", point: "TKY", province: "", commune: "", street: "" }).ok).toBe(true)
  expect(read({ way: "collect", point: "" })).toMatchObject({ ok: false, wrong: ["point"] })
})

test("an invoice is checked only where it is asked for, its tax code digit by digit", () => {
  expect(read({ invoice_tax_code: "1" }).ok).toBe(true)
  expect(read(invoice).ok).toBe(true)
  expect(read({ ...invoice, invoice_tax_code: "0100109107" })).toMatchObject({ wrong: ["invoice_tax_code"] })
})

test("a place that was chosen counts for the words it was chosen for, and for no others", () => {
  const chosen = { place: "51:23473", place_for: "Măng Đen", commune: "Măng  Đen" }
  const answer = read(chosen)
  expect(answer.ok && answer.input.deliver).toMatchObject({ province_code: "51", commune_code: "23473" })
  expect(chosenPlace(valuesOf(form({ ...chosen, commune: "Tam Kỳ" })))).toBeNull()
  expect(chosenPlace(valuesOf(form({ place: "x", place_for: "", commune: "" })))).toBeNull()
})

test("a field of the order is found in the form", () => {
  expect(["deliver.sales_point", "invoice.tax_code", "of_age"].map(fieldOf)).toEqual([
    ...["point", "invoice_tax_code", "of_age"],
  ])
})
