import { expect, it } from "vitest"
import { lag } from "./lag"

const AS_OF = "2026-11-22T14:05:00+07:00"

it.each([
  ["2026-11-22T14:04:40+07:00", { key: "now", n: 0 }],
  ["2026-11-22T14:01:00+07:00", { key: "minutes", n: 4 }],
  ["2026-11-22T13:05:00+07:00", { key: "hours", n: 1 }],
  ["2026-11-20T13:05:00+07:00", { key: "days", n: 2 }],
  ["2026-11-22T14:06:00+07:00", { key: "now", n: 0 }],
])("a till heard at %s is said to be heard %o", (heard_at, expected) => {
  expect(lag(heard_at, AS_OF)).toEqual(expected)
})
