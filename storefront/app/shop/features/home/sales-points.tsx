import type { GoodsHome } from "@ocop/shared/goods"
import { useMessages } from "../../../lib/messages"
import { homeMessages } from "./messages"

const SHOWN = 6

type Point = GoodsHome["sales_points"][number]

function PointRow({ point }: { point: Point }) {
  const t = useMessages(homeMessages)
  return (
    <li className="grid content-start gap-0.5 border-t border-line py-3">
      <p className="flex justify-between gap-4">
        <span className="font-semibold">{point.name}</span>
        <span className="figures shrink-0 text-ink-soft">{t("in_stock", { n: point.goods })}</span>
      </p>
      <p className="text-14 text-ink-soft">
        {[point.address, point.opening_hours && t("open", { hours: point.opening_hours })]
          .filter(Boolean)
          .join(" · ")}
      </p>
    </li>
  )
}

const ROWS = "grid lg:grid-cols-2 lg:gap-x-10"

export function SalesPoints({ points }: { points: readonly Point[] }) {
  const t = useMessages(homeMessages)
  const rest = points.slice(SHOWN)
  return (
    <div>
      <ul className={ROWS}>
        {points.slice(0, SHOWN).map((point) => (
          <PointRow key={point.id} point={point} />
        ))}
      </ul>
      {rest.length > 0 && (
        <details className="group">
          <summary className="inline-flex min-h-12 cursor-pointer list-none items-center text-link group-open:hidden">
            {t("more_points", { n: points.length })}
          </summary>
          <ul className={ROWS}>
            {rest.map((point) => (
              <PointRow key={point.id} point={point} />
            ))}
          </ul>
        </details>
      )}
    </div>
  )
}
