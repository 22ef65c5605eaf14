import { Link } from "react-router"
import { formatTime } from "../../../lib/format"
import { useMessages } from "../../../lib/messages"
import { productMessages } from "./messages"
import type { ShownProduct } from "./shown-product"

type Point = ShownProduct["sales_points"][number]

export function PointRow({ point, unit }: { point: Point; unit: string }) {
  const t = useMessages(productMessages)
  return (
    <li className="border-b border-line py-3">
      <p className="flex justify-between gap-4">
        <Link to={`/sales-points/${point.code}`} className="font-semibold hover:text-leaf hover:underline">
          {point.name}
        </Link>
        <span className="figures shrink-0 text-ink-soft">{t("where_stock", { n: point.stock, unit })}</span>
      </p>
      <p className="text-14 text-ink-soft">{point.address}</p>
      <OpenNow point={point} />
    </li>
  )
}

function OpenNow({ point: { now, opening_hours: hours } }: { point: Point }) {
  const t = useMessages(productMessages)
  const at = (instant: number) => formatTime(new Date(instant).toISOString())
  switch (now.state) {
    case "open":
      return (
        <p className="text-14 font-semibold text-leaf">
          {now.until === null ? t("open_always") : t("open_until", { time: at(now.until) })}
        </p>
      )
    case "closed":
      return (
        <p className="text-14 text-ink-soft">
          {now.opens === null ? t("closed") : t("closed_until", { time: at(now.opens) })}
        </p>
      )
    case "unknown":
      return hours ? <p className="text-14 text-ink-soft">{t("hours", { hours })}</p> : null
  }
}
