import { expect, test } from "vitest"
import { aisleName, aislePath, listPath } from "./aisle-name"

const honey = { kind: "set", id: "honey", name: "Mật ong" } as const
const tien_phuoc = { kind: "commune", id: "20854", name: "Xã Tiên Phước" } as const

test("a set is named in the reader's language, a place as it is called", () => {
  expect(aisleName(honey, "en")).toBe("Honey and other farm food")
  expect(aisleName(tien_phuoc, "en")).toBe("Xã Tiên Phước")
})

test("a set is listed by its id, a place by its name", () => {
  expect([aislePath(honey), listPath(honey)]).toEqual(["/sets/honey", "/products?set=honey"])
  expect([aislePath(tien_phuoc), listPath(tien_phuoc)]).toEqual([
    "/communes/20854",
    "/products?commune=X%C3%A3+Ti%C3%AAn+Ph%C6%B0%E1%BB%9Bc",
  ])
})
