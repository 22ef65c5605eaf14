import { describe, expect, it } from "vitest"
import { passwordWeakness } from "./password"

describe("passwordWeakness", () => {
  it.each(["1", "12345678", "matkhau12", "ngắn quá"])("refuses %j as too short", (password) => {
    expect(passwordWeakness(password)).toBe("password_short")
  })

  it.each([
    "1234567890",
    "01234567890123",
    "9876543210",
    "0000000000",
    "aaaaaaaaaaaa",
    "ababababab",
    "password123",
    "Password2026!",
    "matkhau123456",
    "qwertyuiop",
    "iloveyou2026",
    "adminadminadmin",
    "1234567891234",
    "!!!vietnam2026",
  ])("refuses %j as common", (password) => {
    expect(passwordWeakness(password)).toBe("password_common")
  })

  it("refuses the e-mail address or its name with digits around it", () => {
    expect(passwordWeakness("lan.nguyen@example.vn", "Lan.Nguyen@example.vn")).toBe("password_is_email")
    expect(passwordWeakness("lannguyen2026", "lannguyen@example.vn")).toBe("password_is_email")
  })

  it("refuses what is too long to hash at a bounded cost", () => {
    expect(passwordWeakness("cá basa ".repeat(40))).toBe("password_long")
  })

  it.each(["Ocop-Demo-2026", "mật ong rừng Trà My", "sâm dây 7 lá một hoa", "correct horse battery"])(
    "lets %j through",
    (password) => {
      expect(passwordWeakness(password, "khach@demo.ocop.vn")).toBeNull()
    },
  )
})
