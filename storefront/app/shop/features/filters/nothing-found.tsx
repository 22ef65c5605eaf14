import type { ReactNode } from "react"
import { Link } from "react-router"
import { useMessages } from "../../../lib/messages"
import { ButtonLink } from "../../../ui/button"
import type { ListedGoods } from "../../lib/listed-goods"
import { type Choice, chosenFilters, listAddress, without } from "./choice"
import { type Known, useFilterName } from "./chosen"
import { filterMessages } from "./messages"

/** What was not found, the filters to let go of one by one, and what comes near. */
export function NothingFound({
  choice,
  known,
  near,
  grid,
}: {
  choice: Choice
  known: Known
  near: { asked: string | undefined; items: readonly ListedGoods[] } | null
  grid: (items: readonly ListedGoods[]) => ReactNode
}) {
  const t = useMessages(filterMessages)
  const name = useFilterName(choice, known)
  const filters = chosenFilters(choice)
  return (
    <div className="grid gap-8">
      <div className="grid justify-items-start gap-3 border-t border-line pt-6">
        <p className="text-18 font-semibold">
          {choice.q ? t("none_of", { q: choice.q }) : t("none")}
          {filters.length > 0 && ` ${t("none_with")}`}
        </p>
        <p className="text-ink-soft">{t(filters.length > 0 ? "none_drop" : "none_help")}</p>
        {filters.length > 0 && (
          <ul className="flex flex-wrap gap-x-5">
            {filters.map((filter) => (
              <li key={filter}>
                <Link
                  to={listAddress(choice, without(filter))}
                  className="inline-flex min-h-11 items-center text-link"
                >
                  {t("drop", { name: name(filter) })}
                </Link>
              </li>
            ))}
          </ul>
        )}
        <ButtonLink to="/products">{t("all")}</ButtonLink>
      </div>
      {near && (
        <section className="grid gap-4">
          <h2 className="text-18 font-semibold lg:text-22">
            {near.asked ? t("near_word", { q: near.asked }) : t("near")}
          </h2>
          {grid(near.items)}
        </section>
      )}
    </div>
  )
}
