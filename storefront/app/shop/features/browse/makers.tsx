import type { AisleMaker } from "@ocop/shared/browse"
import { Link } from "react-router"
import { useMessages } from "../../../lib/messages"
import { shortPlace } from "../../lib/place"
import { browseMessages } from "./messages"

/** Producers as a list to go on to, with how much each has. */
export function Makers({ title, makers }: { title: string; makers: readonly AisleMaker[] }) {
  const t = useMessages(browseMessages)
  if (makers.length === 0) return null
  return (
    <section className="grid gap-4">
      <h2 className="text-18 font-semibold lg:text-22">{title}</h2>
      <ul className="grid border-t border-line sm:grid-cols-2 sm:gap-x-10 lg:grid-cols-3">
        {makers.map(({ handle, name, commune, goods }) => (
          <li key={handle} className="group relative border-b border-line py-3 leading-snug">
            <p className="flex justify-between gap-4">
              <Link
                to={`/producers/${handle}`}
                className="font-medium group-hover:text-leaf after:absolute after:inset-0"
              >
                {name}
              </Link>
              <span className="figures shrink-0 text-ink-soft">{t("maker_goods", { n: goods })}</span>
            </p>
            {commune && <p className="text-14 text-ink-soft">{shortPlace(commune)}</p>}
          </li>
        ))}
      </ul>
    </section>
  )
}
