import { Link } from "react-router"
import { useMessages } from "../../../lib/messages"
import { Stars } from "../../../ui/stars"
import { homeMessages } from "./messages"
import type { ShownHome } from "./shown-home"

const CHIP =
  "inline-flex min-h-12 shrink-0 items-center gap-2 rounded-control bg-paper-2 px-4 whitespace-nowrap lg:px-3.5 hover:text-leaf"

/** Stars first, then kinds of goods: one row that a thumb can push on a phone. */
export function ChoiceChips({ stars, groups }: Pick<ShownHome, "stars" | "groups">) {
  const t = useMessages(homeMessages)
  return (
    <ul className="-mx-4 flex gap-2 overflow-x-auto px-4 pb-1 [scrollbar-width:none] sm:mx-0 sm:flex-wrap sm:px-0">
      {stars.map((count) => (
        <li key={count}>
          <Link to={`/products?stars=${count}`} className={CHIP}>
            <Stars count={count} label={t("stars", { n: count })} showLabel />
          </Link>
        </li>
      ))}
      {groups.map((id) => (
        <li key={id}>
          <Link to={`/products?group=${id}`} className={CHIP}>
            {t(id)}
          </Link>
        </li>
      ))}
    </ul>
  )
}
