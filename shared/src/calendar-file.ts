import { addDays, type Day } from "./day"

/** An event of whole days, both inclusive. */
export interface CalendarEvent {
  uid: string
  title: string
  place: string
  description: string
  url: string
  starts_on: Day
  ends_on: Day
  /** ISO 8601, when this file says so. */
  as_of: string
}

const MOST_OCTETS = 75

/** One event as an iCalendar file (RFC 5545): lines of at most 75 octets, texts escaped, the end day exclusive. */
export function calendarFile(event: CalendarEvent): string {
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//OCOP//Hoi cho//VI",
    "BEGIN:VEVENT",
    `UID:${text(event.uid)}`,
    `DTSTAMP:${event.as_of.replace(/[-:]|\.\d+/g, "")}`,
    `DTSTART;VALUE=DATE:${compact(event.starts_on)}`,
    `DTEND;VALUE=DATE:${compact(addDays(event.ends_on, 1))}`,
    `SUMMARY:${text(event.title)}`,
    `LOCATION:${text(event.place)}`,
    `DESCRIPTION:${text(event.description)}`,
    `URL:${event.url.replace(/[\r\n]/g, "")}`,
    "END:VEVENT",
    "END:VCALENDAR",
  ]
  return lines.map((line) => `${folded(line)}\r\n`).join("")
}

function compact(day: Day): string {
  return day.replaceAll("-", "")
}

function text(words: string): string {
  return words
    .replace(/[\\;,]/g, (mark) => `\\${mark}`)
    .replace(/\r\n|\r|\n/g, "\\n")
    .replace(/\p{Cc}/gu, "")
}

/** Never within a letter. */
function folded(line: string): string {
  const parts: string[] = []
  let [part, octets] = ["", 0]
  for (const letter of line) {
    const size = utf8Size(letter)
    if (octets + size > MOST_OCTETS) {
      parts.push(part)
      ;[part, octets] = [" ", 1]
    }
    part += letter
    octets += size
  }
  return [...parts, part].join("\r\n")
}

function utf8Size(letter: string): number {
  const code = letter.codePointAt(0) ?? 0
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4
}
