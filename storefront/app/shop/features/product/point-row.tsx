import { Link } from "react-router"
import { useMessages } from "../../../lib/messages"
import { productMessages } from "./messages"
import type { ShownProduct } from "./shown-product"

type Point = ShownProduct["sales_points"][number]

export function PointRow({ point, unit }: { point: Point; unit: string }) {
  const t = useMessages(productMessages)
  const { opening } = point
  return (
    <li className="border-b border-line py-3">
      <p className="flex justify-between gap-4">
        <Link to={`/sales-points/${point.code}`} className="font-semibold hover:text-leaf hover:underline">
          {point.name}
        </Link>
        <span className="figures shrink-0 text-ink-soft">{t("where_stock", { n: point.stock, unit })}</span>
      </p>
      <p className="text-14 text-ink-soft">{point.address}</p>
      <p className={`text-14 ${opening.is_open ? "font-semibold text-leaf" : "text-ink-soft"}`}>
        {opening.text}
      </p>
    </li>
  )
}
