import { describe, expect, it } from "vitest"
import { searchSubject } from "./footfall"

describe("what a search is counted as", () => {
  it("is the same with and without marks, capitals and doubled blanks", () => {
    expect(searchSubject("  Nước  MẮM ")).toBe("nuoc mam")
    expect(searchSubject("nuoc mam")).toBe("nuoc mam")
  })

  it.each(["0905 123 456", "+84905123456", "hoa@example.vn", "Nguyễn Thị Hoa 0905123456"])(
    "is nothing where it may name a person: %s",
    (asked) => {
      expect(searchSubject(asked)).toBeNull()
    },
  )

  it.each(["", " ", "m", "m".repeat(61)])("is nothing where it is no search of a shopper: %j", (asked) => {
    expect(searchSubject(asked)).toBeNull()
  })

  it.each(["mật\0ong", "mật ong\0", "\x1bmật\tong", "mật \ud800ong"])(
    "is free of control characters and halves of characters, which no database keeps: %j",
    (asked) => {
      expect(searchSubject(asked)).toBe("mat ong")
    },
  )

  it("keeps the figures of a size or a star", () => {
    expect(searchSubject("Mật ong 500 ml")).toBe("mat ong 500 ml")
  })
})
