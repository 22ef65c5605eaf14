import type { GoodsDetail } from "@ocop/shared/goods"
import { useMessages } from "../../../lib/messages"
import { productMessages } from "./messages"

const SHOWN = 4

function Rows({ points, unit }: { points: GoodsDetail["sales_points"]; unit: string }) {
  const t = useMessages(productMessages)
  return (
    <ul>
      {points.map((point) => (
        <li key={point.id} className="border-b border-line py-3">
          <p className="flex justify-between gap-4">
            <span className="font-medium">{point.name}</span>
            <span className="figures shrink-0 text-ink-soft">
              {t("where_stock", { n: point.stock, unit })}
            </span>
          </p>
          <p className="text-14 text-ink-soft">{point.address}</p>
        </li>
      ))}
    </ul>
  )
}

export function WhereToBuy({ goods }: { goods: GoodsDetail }) {
  const t = useMessages(productMessages)
  const { sales_points, unit } = goods
  if (sales_points.length === 0) return null
  return (
    <section id="where">
      <h2 className="border-b border-ink pb-2 text-18 font-semibold">{t("where")}</h2>
      <Rows points={sales_points.slice(0, SHOWN)} unit={unit} />
      {sales_points.length > SHOWN && (
        <details className="group">
          <summary className="inline-flex min-h-12 cursor-pointer list-none items-center text-link group-open:hidden">
            {t("more_points", { n: sales_points.length })}
          </summary>
          <Rows points={sales_points.slice(SHOWN)} unit={unit} />
        </details>
      )}
    </section>
  )
}
