import type { FairCard } from "@ocop/shared/fair-page"
import { expect, test } from "vitest"
import { translator } from "../../../lib/messages"
import { byMonth, dayNumbers, fairCountdown, fairDays } from "./fair-days"
import { fairMessages } from "./messages"

const vi = translator(fairMessages, "vi")
const fair = (state: FairCard["state"], starts_on: string, ends_on: string): FairCard => ({
  ...{ handle: starts_on, name: "Hội chợ", place: "Tam Kỳ", organiser: "Sở Công Thương" },
  ...{ state, starts_on, ends_on, booths: 0, producers: 0 },
})

test.each([
  [fair("running", "2026-11-20", "2026-11-22"), "20/11 đến 22/11/2026", "hôm nay là ngày cuối"],
  [fair("running", "2026-11-22", "2026-11-24"), "22/11 đến 24/11/2026", "còn 2 ngày"],
  [fair("upcoming", "2026-11-23", "2026-11-23"), "23/11/2026", "khai mạc ngày mai"],
  [fair("upcoming", "2026-12-30", "2027-01-02"), "30/12/2026 đến 02/01/2027", "còn 38 ngày nữa"],
  [fair("finished", "2026-10-01", "2026-10-03"), "01/10 đến 03/10/2026", "kết thúc 03/10/2026"],
])("a fair is told by its days, both of them its own: %#", (one, days, countdown) => {
  expect(fairDays(vi, one)).toBe(days)
  expect(fairCountdown(vi, one, "2026-11-22")).toBe(countdown)
})

test("the calendar puts a fair under the month it opens in", () => {
  const fairs = [
    fair("upcoming", "2026-12-30", "2027-01-02"),
    fair("upcoming", "2026-12-01", "2026-12-01"),
    fair("running", "2026-11-20", "2026-11-22"),
  ]
  expect(byMonth(fairs).map(({ key, fairs: own }) => [key, own.map(dayNumbers)])).toEqual([
    ["2026-12", ["30–02", "01"]],
    ["2026-11", ["20–22"]],
  ])
})
