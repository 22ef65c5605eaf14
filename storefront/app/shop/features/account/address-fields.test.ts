import { expect, it } from "vitest"
import { readAddress } from "./address-fields"

function form(values: Record<string, string>): FormData {
  const data = new FormData()
  for (const [name, value] of Object.entries(values)) data.set(name, value)
  return data
}

it("an address is tidied, its phone written one way", () => {
  const written = readAddress(
    form({ commune: "20341", street: "  12   Phan Châu Trinh ", name: "Lan  Anh", phone: "+84 905 123 456" }),
  )
  expect(written).toEqual({
    values: { commune: "20341", street: "12 Phan Châu Trinh", name: "Lan Anh", phone: "0905123456" },
    wrong: [],
    main: false,
  })
})

it("what is missing or wrong is named, and nothing that was written is lost", () => {
  const written = readAddress(form({ street: "1", phone: "12", name: "Lan", main: "on" }))
  expect(written.wrong).toEqual(["commune", "street", "phone"])
  expect(written.values).toMatchObject({ phone: "12", name: "Lan" })
  expect(written.main).toBe(true)
})
