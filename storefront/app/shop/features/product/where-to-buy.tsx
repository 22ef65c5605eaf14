import { useMessages } from "../../../lib/messages"
import { productMessages } from "./messages"
import { PointRow } from "./point-row"
import type { ShownProduct } from "./shown-product"

const SHOWN = 4

function Rows({ goods, points }: { goods: ShownProduct; points: ShownProduct["sales_points"] }) {
  return (
    <ul>
      {points.map((point) => (
        <PointRow key={point.id} point={point} unit={goods.unit} />
      ))}
    </ul>
  )
}

export function WhereToBuy({ goods }: { goods: ShownProduct }) {
  const t = useMessages(productMessages)
  const { sales_points } = goods
  if (sales_points.length === 0) return null
  return (
    <section id="where">
      <h2 className="border-b border-ink pb-2 text-18 font-semibold">{t("where")}</h2>
      <Rows goods={goods} points={sales_points.slice(0, SHOWN)} />
      {sales_points.length > SHOWN && (
        <details className="group">
          <summary className="inline-flex min-h-12 cursor-pointer list-none items-center text-link group-open:hidden">
            {t("more_points", { n: sales_points.length })}
          </summary>
          <Rows goods={goods} points={sales_points.slice(SHOWN)} />
        </details>
      )}
    </section>
  )
}
