import { describe, expect, it } from "vitest"
import { ChangeReader } from "./change-reader"

const change = (id: number) => ({ id: String(id), source: "product", key: `prod_${id}` })

describe("a reader of the change log", () => {
  it("reads everything anew first, and then what it was told since, once", () => {
    const reader = new ChangeReader()
    reader.tell([change(1)])
    expect(reader.take()).toBeNull()
    expect(reader.take()).toEqual([])
    reader.tell([change(2)])
    reader.tell([change(3)])
    expect(reader.take()).toEqual([change(2), change(3)])
    expect(reader.take()).toEqual([])
  })

  it("reads everything anew after the log could not tell, whatever came afterwards, and after it forgot", () => {
    const reader = new ChangeReader()
    reader.take()
    reader.tell(null)
    reader.tell([change(1)])
    expect(reader.take()).toBeNull()
    reader.forget()
    expect(reader.take()).toBeNull()
  })

  it("that takes nothing does not hold what is told for ever", () => {
    const reader = new ChangeReader()
    reader.take()
    reader.tell(Array.from({ length: 5000 }, (_, id) => change(id)))
    reader.tell([change(5000)])
    expect(reader.take()).toBeNull()
  })
})
