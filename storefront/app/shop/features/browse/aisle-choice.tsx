import type { AisleQuery } from "@ocop/shared/browse"
import type { ReactNode } from "react"
import { Link } from "react-router"
import { useMessages } from "../../../lib/messages"
import { Stars } from "../../../ui/stars"
import { aislePath } from "./aisle-name"
import type { ListedAisle } from "./listed"
import { browseMessages } from "./messages"

export type AisleChoice = Partial<AisleQuery>

/** The address of an aisle with what was chosen of it; the first page goes unsaid. */
export function aisleAddress(
  aisle: Pick<ListedAisle, "kind" | "id">,
  { stars, in_stock, page = 1 }: AisleChoice,
) {
  const query = new URLSearchParams()
  if (stars) query.set("stars", String(stars))
  if (in_stock) query.set("in_stock", "true")
  if (page > 1) query.set("page", String(page))
  const said = query.toString()
  return aislePath(aisle) + (said && `?${said}`)
}

/** All, by stars, or what is in stock: links, so that they work without scripts. */
export function AisleChoices({ aisle, choice }: { aisle: ListedAisle; choice: AisleChoice }) {
  const t = useMessages(browseMessages)
  const { stars, in_stock } = choice
  return (
    <nav aria-label={t("choose")}>
      <ul className="-mx-4 flex gap-2 overflow-x-auto px-4 pb-1 [scrollbar-width:none] sm:mx-0 sm:flex-wrap sm:px-0">
        <Chip to={aisleAddress(aisle, { in_stock })} on={!stars} count={aisle.total}>
          {t("all")}
        </Chip>
        {([5, 4, 3] as const)
          .filter((count) => aisle.stars[count])
          .map((count) => (
            <Chip
              key={count}
              to={aisleAddress(aisle, { stars: count, in_stock })}
              on={stars === count}
              count={aisle.stars[count] ?? 0}
            >
              <Stars count={count} label={t("stars", { n: count })} showLabel />
            </Chip>
          ))}
        <Chip
          to={aisleAddress(aisle, { stars, in_stock: !in_stock })}
          on={in_stock === true}
          count={aisle.in_stock}
        >
          {t("in_stock")}
        </Chip>
      </ul>
    </nav>
  )
}

interface ChipProps {
  to: string
  on: boolean
  count: number
  children: ReactNode
}

function Chip({ to, on, count, children }: ChipProps) {
  return (
    <li>
      <Link
        to={to}
        preventScrollReset
        aria-current={on || undefined}
        className="inline-flex min-h-12 items-center gap-2 rounded-control border border-transparent bg-paper-2 px-4 whitespace-nowrap hover:text-leaf aria-current:border-leaf aria-current:bg-sheet aria-current:font-semibold aria-current:text-leaf"
      >
        <span>{children}</span> <span className="figures text-14 text-ink-soft">{count}</span>
      </Link>
    </li>
  )
}
