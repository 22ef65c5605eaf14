import type { FairCard } from "@ocop/shared/fair-page"
import { parseOpeningHours } from "@ocop/shared/opening-hours"
import type { PointCard } from "@ocop/shared/point-finder"
import type { Described } from "./json-ld"

/** Days are whole days in Vietnam. */
export function describedFair(fair: FairCard, origin: string): Described {
  const url = `${origin}/fairs/${fair.handle}`
  return {
    "@type": "Event",
    "@id": url,
    url,
    name: fair.name,
    startDate: fair.starts_on,
    endDate: fair.ends_on,
    eventStatus: "https://schema.org/EventScheduled",
    eventAttendanceMode: "https://schema.org/OfflineEventAttendanceMode",
    location: { "@type": "Place", name: fair.place, address: inVietnam(fair.place) },
    organizer: { "@type": "Organization", name: fair.organiser },
    image: [`${origin}/og.png`],
  }
}

export function describedPoint(point: PointCard, origin: string): Described {
  const url = `${origin}/sales-points/${point.code}`
  const { latitude, longitude, opening_hours, phone } = point
  return {
    "@type": "Store",
    "@id": url,
    url,
    name: point.name,
    address: inVietnam(point.address, point.commune),
    ...(phone ? { telephone: phone } : {}),
    ...(latitude === null || longitude === null
      ? {}
      : { geo: { "@type": "GeoCoordinates", latitude, longitude } }),
    ...openings(opening_hours),
    image: [`${origin}/og.png`],
  }
}

function inVietnam(street: string, commune: string | null = null) {
  return {
    "@type": "PostalAddress",
    streetAddress: street,
    ...(commune ? { addressLocality: commune } : {}),
    addressCountry: "VN",
  }
}

const DAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]

/** Nothing is said of hours that were not understood. */
function openings(written: string | null): Partial<Described> {
  const week = parseOpeningHours(written ?? "")
  if (!week) return {}
  return {
    openingHoursSpecification: week.flatMap((spans, day) =>
      spans.map(({ opens, closes }) => ({
        "@type": "OpeningHoursSpecification",
        dayOfWeek: `https://schema.org/${DAYS[day] ?? ""}`,
        opens: clock(opens),
        closes: clock(closes),
      })),
    ),
  }
}

function clock(minutes: number): string {
  const within = minutes % 1440
  return `${String(Math.floor(within / 60)).padStart(2, "0")}:${String(within % 60).padStart(2, "0")}`
}
