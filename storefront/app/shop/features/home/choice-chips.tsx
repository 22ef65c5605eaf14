import { productGroups } from "@ocop/shared/product-group"
import type { GoodsFacets } from "@ocop/shared/goods"
import { Link } from "react-router"
import { useMessages } from "../../../lib/messages"
import { Stars } from "../../../ui/stars"
import { homeMessages } from "./messages"

const CHIP =
  "inline-flex min-h-12 shrink-0 items-center gap-2 rounded-control bg-paper-2 px-4 whitespace-nowrap lg:px-3.5 hover:text-leaf"

/** Stars first, then kinds of goods: one row that a thumb can push on a phone. */
export function ChoiceChips({ facets }: { facets: GoodsFacets }) {
  const t = useMessages(homeMessages)
  return (
    <ul className="-mx-4 flex gap-2 overflow-x-auto px-4 pb-1 [scrollbar-width:none] sm:mx-0 sm:flex-wrap sm:px-0">
      {[5, 4, 3]
        .filter((stars) => facets.stars[stars])
        .map((stars) => (
          <li key={stars}>
            <Link to={`/products?stars=${stars}`} className={CHIP}>
              <Stars count={stars} label={t("stars", { n: stars })} showLabel />
            </Link>
          </li>
        ))}
      {productGroups
        .filter(({ id }) => facets.groups[id])
        .map(({ id }) => (
          <li key={id}>
            <Link to={`/products?group=${id}`} className={CHIP}>
              {t(id)}
            </Link>
          </li>
        ))}
    </ul>
  )
}
