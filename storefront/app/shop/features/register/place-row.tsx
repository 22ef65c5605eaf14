import type { OldPlace, Place } from "@ocop/shared/place"
import { Link } from "react-router"
import { useMessages } from "../../../lib/messages"
import { registerAddress } from "./choice"
import { registerMessages } from "./messages"

/** A commune of today, and under each district of before what of it became a part. */
export function PlaceRow({ place }: { place: Place }) {
  const t = useMessages(registerMessages)
  return (
    <li className="grid gap-1 border-b border-line py-3">
      <p className="flex flex-wrap items-baseline justify-between gap-x-6">
        <span>
          <span className="font-semibold">{place.name}</span>, {place.province}
        </span>
        <Link
          to={registerAddress({}, { commune: place.code })}
          className="inline-flex min-h-11 items-center text-link"
        >
          {t("places_goods")}
        </Link>
      </p>
      {byDistrict(place.old).map(({ district, communes }) => (
        <p key={district} className="text-ink-soft">
          {t("places_before", { communes: communes.join(", "), district })}
        </p>
      ))}
    </li>
  )
}

function byDistrict(old: readonly OldPlace[]): { district: string; communes: string[] }[] {
  const found = new Map<string, string[]>()
  for (const { commune, district, province } of old) {
    const name = `${district}, ${province}`
    found.set(name, [...(found.get(name) ?? []), commune])
  }
  return [...found].map(([district, communes]) => ({ district, communes }))
}
