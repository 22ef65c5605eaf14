import { Link } from "react-router"
import { useMessages } from "../../../lib/messages"
import { homeMessages } from "./messages"
import type { ShownHome } from "./shown-home"

type Point = ShownHome["points"][number]

function PointRow({ point }: { point: Point }) {
  const t = useMessages(homeMessages)
  return (
    <li className="group relative grid grid-cols-[1fr_auto] content-start gap-x-4 border-t border-line py-3">
      <div className="grid content-start gap-0.5">
        <h3 className="font-semibold">
          <Link
            to={`/sales-points/${point.code}`}
            className="group-hover:text-leaf after:absolute after:inset-0"
          >
            {point.name}
          </Link>
        </h3>
        <p className="text-14 text-ink-soft">{point.address}</p>
        {point.opening_hours && (
          <p className="text-14 text-ink-soft">{t("open", { hours: point.opening_hours })}</p>
        )}
      </div>
      <p className="text-right leading-tight">
        <span className="figures block font-semibold">{point.goods}</span>
        <span className="text-14 text-ink-soft">{t("in_stock", { n: point.goods })}</span>
      </p>
    </li>
  )
}

export function SalesPoints({ points }: { points: readonly Point[] }) {
  return (
    <ul className="grid lg:grid-cols-2 lg:gap-x-10">
      {points.map((point) => (
        <PointRow key={point.code} point={point} />
      ))}
    </ul>
  )
}
