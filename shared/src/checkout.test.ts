import { describe, expect, it } from "vitest"
import { CheckoutInput } from "./checkout"

const right = {
  cart_id: "cart_01JABC",
  name: "Nguyễn Thị Lan",
  phone: "+84 905 123 456",
  deliver: { kind: "door", province_code: "48", commune_code: "20341", street: "12 Phan Bội Châu" },
  payment: "cod",
  total: 185_000,
}
const invoice = { name: "Công ty TNHH Hoa", tax_code: "0100109106", address: "1 Lê Lợi", email: "a@b.vn" }

const wrong = (change: object) => {
  const parsed = CheckoutInput.safeParse({ ...right, ...change })
  return parsed.success ? null : parsed.error.issues.map(({ path, code }) => [path.join("."), code])
}

describe("what a browser may send to turn a cart into an order", () => {
  it("a name, a number, a place and the sum that was seen are enough; blanks and the number are tidied", () =>
    expect(CheckoutInput.parse({ ...right, name: "  Nguyễn  Thị\tLan " })).toEqual({
      ...right,
      phone: "0905123456",
    }))

  it.each(["unit_price", "amount", "customer_id", "items", "metadata", "discount", "__proto__x"])(
    "%s is refused: prices and people are not the browser's to say",
    (field) => expect(wrong({ [field]: 1 })).toEqual([["", "unrecognized_keys"]]),
  )

  it.each([
    [{ name: "A" }, "name"],
    [{ name: "x".repeat(121) }, "name"],
    [{ name: "\u0000\u0001" }, "name"],
    [{ phone: "12345" }, "phone"],
    [{ email: "lan@" }, "email"],
    [{ total: 1.5 }, "total"],
    [{ total: -1 }, "total"],
    [{ payment: "gold" }, "payment"],
    [{ of_age: false }, "of_age"],
    [{ note: "x".repeat(501) }, "note"],
    [{ deliver: { ...right.deliver, commune_code: "1" } }, "deliver.commune_code"],
    [{ deliver: { ...right.deliver, street: " " } }, "deliver.street"],
    [{ deliver: { kind: "collect", sales_point: "" } }, "deliver.sales_point"],
    [{ invoice: { ...invoice, tax_code: "0100109107" } }, "invoice.tax_code"],
    [{ invoice: { ...invoice, email: "" } }, "invoice.email"],
    [{ cart_id: "../carts" }, "cart_id"],
  ])("%o is wrong at %s", (change, field) => expect(wrong(change)?.map(([path]) => path)).toEqual([field]))

  it("marks of HTML, emoji and writing from right to left stay as they were written", () => {
    const note = '<img src=x onerror="alert(1)"> 🎁 \u202eabc\nمرحبا'
    expect(CheckoutInput.parse({ ...right, note }).note).toBe(note)
  })

  it("characters no table can hold become blanks", () => {
    const parsed = CheckoutInput.parse({ ...right, name: "Lan\u0000Anh \ud800", note: "a\u0000\r\nb" })
    expect([parsed.name, parsed.note]).toEqual(["Lan Anh \ufffd", "a \nb"])
  })

  it("an invoice is asked for whole, its tax code with or without blanks", () => {
    expect(
      CheckoutInput.parse({ ...right, invoice: { ...invoice, tax_code: "0100 109 106" } }).invoice,
    ).toEqual(invoice)
    expect(wrong({ invoice: { tax_code: invoice.tax_code } })).toHaveLength(3)
  })
})
