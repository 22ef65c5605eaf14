import type { ListedGoods } from "../../lib/listed-goods"
import { GoodsCard } from "./goods-card"

const FIRST_SEEN = 4

/** Two to a row on a phone, four on a desk. */
export function GoodsGrid({
  goods,
  eager = false,
  className = "lg:grid-cols-4",
}: {
  goods: readonly ListedGoods[]
  eager?: boolean
  className?: string
}) {
  return (
    <ul className={`grid grid-cols-2 gap-x-3 gap-y-6 sm:grid-cols-3 sm:gap-x-5 sm:gap-y-8 ${className}`}>
      {goods.map((one, place) => (
        <li key={one.id}>
          <GoodsCard goods={one} eager={eager && place < FIRST_SEEN} />
        </li>
      ))}
    </ul>
  )
}
