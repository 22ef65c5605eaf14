import { expect, test } from "vitest"
import { translator } from "../../lib/messages"
import { openingMessages } from "./opening-messages"
import { openingWords, weekOfHours } from "./opening-words"

const vi = translator(openingMessages, "vi")
const en = translator(openingMessages, "en")
// A Sunday.
const at = (time: string) => `2026-11-22T${time}:00+07:00`

test.each([
  ["07:30–20:30", "08:00", "Đang mở, đến 20:30"],
  ["07:30–20:30", "06:00", "Đang đóng, mở lại lúc 07:30"],
  ["07:30–20:30", "21:00", "Đã đóng, mai mở lúc 07:30"],
  ["T3–T7 07:30–17:00", "09:00", "Đã đóng, mở lại 07:30 thứ Ba"],
  ["24/7", "03:00", "Mở suốt ngày đêm"],
  ["gọi trước khi đến", "09:00", "Giờ mở cửa: gọi trước khi đến"],
  [null, "09:00", "Chưa có giờ mở cửa"],
])("of %s at %s a shopper reads: %s", (hours, time, text) => {
  expect(openingWords(vi, hours, at(time)).text).toBe(text)
})

test("days in a row with the same hours stand on one line, today's marked", () => {
  expect(weekOfHours(en, "T2–T6 07:00–11:30, 13:30–17:00; CN nghỉ; T7 07:00–11:30", at("09:00"))).toEqual([
    { days: "Monday to Friday", hours: "07:00–11:30, 13:30–17:00", has_today: false },
    { days: "Saturday", hours: "07:00–11:30", has_today: false },
    { days: "Sunday", hours: "closed", has_today: true },
  ])
  expect(weekOfHours(vi, "18:00–02:00", at("09:00"))).toEqual([
    { days: "Hằng ngày", hours: "18:00–02:00", has_today: true },
  ])
  expect(weekOfHours(vi, "tuỳ hôm", at("09:00"))).toBeNull()
})
