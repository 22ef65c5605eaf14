import fc from "fast-check"
import { expect, test } from "vitest"
import { calendarFile } from "./calendar-file"
import { utf8 } from "./utf8"

const fair = {
  uid: "fair_1@cho-ocop",
  title: "Hội chợ OCOP Tam Kỳ 2026",
  place: "Quảng trường 24 Tháng 3, Phường Tam Kỳ",
  description: "Hai mươi gian hàng; bán\nvà kết nối",
  url: "https://ocop.example/fairs/hoi-cho",
  starts_on: "2026-11-22",
  ends_on: "2026-11-30",
  as_of: "2026-11-22T09:05:01.250Z",
}

test("RFC 5545: whole days, the end exclusive, texts escaped", () => {
  const lines = calendarFile(fair).split("\r\n")
  expect(lines).toContain("DTSTART;VALUE=DATE:20261122")
  expect(lines).toContain("DTEND;VALUE=DATE:20261201")
  expect(lines).toContain("DTSTAMP:20261122T090501Z")
  expect(lines).toContain(String.raw`LOCATION:Quảng trường 24 Tháng 3\, Phường Tam Kỳ`)
  expect(lines).toContain(String.raw`DESCRIPTION:Hai mươi gian hàng\; bán\nvà kết nối`)
})

test("RFC 5545: whatever is written in it, no line is longer than 75 octets and none is added", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 300 }), (title) => {
      const lines = calendarFile({ ...fair, title }).split("\r\n")
      expect(lines.every((line) => utf8(line).length <= 75)).toBe(true)
      const unfolded = lines.filter((line) => !line.startsWith(" ")).length
      expect(unfolded).toBe(15)
    }),
  )
})
