import { addDays, type Day, isDay } from "./day"
import { err, ok, type Result } from "./result"

/** Day 0 of a spreadsheet's calendar; it counts a 29/02/1900 that never was, so this holds from March 1900 on. */
const SERIAL_ZERO = "1899-12-30"
const FIRST_SERIAL = 36_526
const LAST_SERIAL = 73_050

/**
 * A date as registers write it: `17/01/2025` in that order, also with `-`, `.` or blanks; `ngày 17 tháng 01 năm 2025`;
 * `2025-01-17`, with or without a time; a spreadsheet's serial number of the years 2000 to 2099. Two-digit years are refused,
 * as is 01/17/2025: which day they mean is a guess. Error: `date_invalid`.
 */
export function parseRegisterDate(text: string): Result<Day> {
  const written = text.trim().toLowerCase().normalize("NFC")
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[t ].*)?$/.exec(written)
  if (iso) return calendarDay(iso[1], iso[2], iso[3])
  const words = /^(?:ngày\s+)?(\d{1,2})\s+tháng\s+(\d{1,2})\s+năm\s+(\d{4})$/.exec(written)
  if (words) return calendarDay(words[3], words[2], words[1])
  const usual =
    /^(?:ngày\s+)?(\d{1,2})\s*[-/.\s]\s*(\d{1,2})\s*[-/.\s]\s*(\d{4})(?:\s+\d{1,2}:\d{2}(?::\d{2})?)?$/.exec(
      written,
    )
  if (usual) return calendarDay(usual[3], usual[2], usual[1])
  return /^\d{5}(?:\.\d+)?$/.test(written) ? serialDay(Number(written)) : refused()
}

/** The day a spreadsheet means by a number. */
export function serialDay(serial: number): Result<Day> {
  const whole = Math.floor(serial)
  return whole >= FIRST_SERIAL && whole < LAST_SERIAL ? ok(addDays(SERIAL_ZERO, whole)) : refused()
}

function calendarDay(year = "", month = "", date = ""): Result<Day> {
  const day = `${year}-${month.padStart(2, "0")}-${date.padStart(2, "0")}`
  return isDay(day) && year >= "2000" && year < "2100" ? ok(day) : refused()
}

function refused(): Result<never> {
  return err({ code: "date_invalid" })
}
