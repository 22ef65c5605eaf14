import { Link } from "react-router"
import { useMessages } from "../../../lib/messages"
import { districtPath } from "../../lib/place"
import { homeMessages } from "./messages"
import type { Place } from "./places"

export function PlaceTiles({ places }: { places: readonly Place[] }) {
  const t = useMessages(homeMessages)
  return (
    <ul className="grid grid-cols-2 gap-x-3 gap-y-5 sm:grid-cols-3 sm:gap-x-5 lg:grid-cols-5">
      {places.map(({ district, name, count, picture }) => (
        <li key={district}>
          <Link to={districtPath(district)} className="grid gap-2 hover:text-leaf">
            <img
              src={picture}
              alt=""
              width="320"
              height="200"
              loading="lazy"
              className="aspect-8/5 w-full rounded-panel bg-paper-2 object-cover"
            />
            <span className="leading-snug">
              <span className="block font-semibold">{name}</span>
              <span className="text-14 text-ink-soft">{t("goods", { n: count })}</span>
            </span>
          </Link>
        </li>
      ))}
    </ul>
  )
}
