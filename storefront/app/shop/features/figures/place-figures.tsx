import type { PublicFigures } from "@ocop/shared/public-figures"
import { Link } from "react-router"
import { groupDigits } from "../../../lib/format"
import { useMessages } from "../../../lib/messages"
import { HowWorkedOut } from "./how-worked-out"
import { figureMessages } from "./messages"

export function PlaceFigures({ sales_points, fairs }: Pick<PublicFigures, "sales_points" | "fairs">) {
  const t = useMessages(figureMessages)
  const figures = [
    {
      n: sales_points.count,
      words: t("points"),
      more: t("points_where", { n: sales_points.districts_with }),
    },
    { n: fairs.held, words: t("held") },
    { n: fairs.running, words: t("running") },
    { n: fairs.upcoming, words: t("upcoming") },
  ]
  return (
    <section className="grid gap-4">
      <h2 className="text-18 font-semibold lg:text-22">{t("places")}</h2>
      <ul className="grid grid-cols-2 gap-x-6 gap-y-4 border-y border-line py-4 lg:grid-cols-4">
        {figures.map(({ n, words, more }) => (
          <li key={words} className="grid content-start leading-snug">
            <span className="text-28 leading-tight font-semibold figures">{groupDigits(n)}</span>
            {words}
            {more && <span className="text-14 text-ink-soft">{more}</span>}
          </li>
        ))}
      </ul>
      <div>
        <HowWorkedOut>{t("places_how")}</HowWorkedOut>
        <p className="flex flex-wrap gap-x-6">
          <Link to="/sales-points" className="inline-flex min-h-11 items-center text-link">
            {t("see_points")}
          </Link>
          <Link to="/fairs" className="inline-flex min-h-11 items-center text-link">
            {t("see_fairs")}
          </Link>
        </p>
      </div>
    </section>
  )
}
