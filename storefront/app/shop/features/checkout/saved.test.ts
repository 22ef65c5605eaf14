import { expect, test } from "vitest"
import { filledFrom, isSaved, NEW_RECEIVER, type SavedAddress, withSaved } from "./saved"

const home: SavedAddress = {
  ...{ id: "adr_1", name: "Nguyễn Thị Lan", phone: "0905123456", street: "12 Phan Bội Châu" },
  ...{ commune: "Phường Tam Kỳ", province: "Thành phố Đà Nẵng", place: "48:20341", is_default: true },
}
const mother: SavedAddress = {
  ...{ id: "adr_2", name: "Trần Thị Hoa", phone: "0912345678", street: "Thôn 3" },
  ...{ commune: "Xã Tiên Phước", province: "Thành phố Đà Nẵng", place: "48:20854", is_default: false },
}
const lan = { name: "Lan", phone: "0905000000", email: "lan@thu.vn" }

test("an account's main address, its receiver and its e-mail stand in the form before what the browser remembers", () => {
  const remembered = { name: "Khác", phone: "0900000000", way: "collect", point: "TKY", remember: "on" }
  expect(filledFrom({ ...lan, addresses: [home, mother] }, remembered)).toEqual({
    ...{ name: "Nguyễn Thị Lan", phone: "0905123456", email: "lan@thu.vn", street: "12 Phan Bội Châu" },
    ...{ commune: "Phường Tam Kỳ", place: "48:20341", place_for: "Phường Tam Kỳ", province: "48" },
    ...{ way: "collect", point: "TKY", saved: "adr_1" },
  })
})

test("an account without addresses gives its name and phone, and nobody signed in what is remembered", () => {
  expect(filledFrom({ ...lan, addresses: [] }, {})).toEqual(lan)
  expect(filledFrom({ ...lan, phone: "", addresses: [] }, { phone: "0900000000" })).toMatchObject({
    phone: "0900000000",
  })
  expect(filledFrom(null, { name: "Lan" })).toEqual({ name: "Lan" })
})

test("another address takes the place of the first, and what was written of the order stays", () => {
  const written = { ...filledFrom({ ...lan, addresses: [home, mother] }, {}), note: "Gọi trước" }
  expect(withSaved(written, [home, mother], "adr_2")).toMatchObject({
    ...{ name: "Trần Thị Hoa", place: "48:20854", street: "Thôn 3", saved: "adr_2", note: "Gọi trước" },
  })
  expect(withSaved(written, [home], NEW_RECEIVER)).toMatchObject({
    ...{ name: "", phone: "", street: "", commune: "", saved: "", note: "Gọi trước", email: "lan@thu.vn" },
  })
  expect(withSaved(written, [], "adr_2")).toEqual(written)
})

test("an address is not kept twice", () => {
  expect(isSaved([home], { ...home, street: "12 phan boi chau" })).toBe(true)
  expect(isSaved([home], { ...home, phone: "0905123457" })).toBe(false)
})
