import type { GoodsCard } from "@ocop/shared/goods"
import { Link } from "react-router"
import { useMessages } from "../../../lib/messages"
import { Picture } from "../../../ui/picture"
import { ReducedPrice } from "../../../ui/reduced-price"
import { starsToShow } from "../../../ui/star-badge"
import { Stars } from "../../../ui/stars"
import { shortMaker, shortPlace } from "../../lib/place"
import { productMessages } from "./messages"
import type { ShownProduct } from "./shown-product"

/** QN-36: one type of goods by many producers, side by side with stars, price and place. */
export function Alike({ goods }: { goods: ShownProduct }) {
  const t = useMessages(productMessages)
  const { set } = goods
  const { count, items } = goods.alike
  if (count === 0) return null
  return (
    <section aria-labelledby="alike" className="grid gap-4">
      <div>
        <h2 id="alike" className="text-18 font-semibold lg:text-22">
          {t("alike")}
        </h2>
        <p className="text-14 text-ink-soft">{t("alike_help", { n: count })}</p>
      </div>
      <ul className="grid border-t border-line sm:grid-cols-2 sm:gap-x-10 lg:grid-cols-3">
        {items.map((one) => (
          <AlikeRow key={one.id} goods={one} />
        ))}
      </ul>
      {count > items.length && set && (
        <p>
          <Link to={`/sets/${set.id}`} className="inline-flex min-h-11 items-center text-link">
            {t("see_set", { name: set.name })}
          </Link>
        </p>
      )}
    </section>
  )
}

function AlikeRow({ goods }: { goods: GoodsCard }) {
  const t = useMessages(productMessages)
  const stars = starsToShow(goods)
  return (
    <li className="group relative flex items-center gap-4 border-b border-line py-3">
      <Picture src={goods.image} sizes="4rem" className="size-16 shrink-0 rounded-control" />
      <div className="min-w-0 flex-1 leading-snug">
        <Link
          to={`/products/${goods.handle}`}
          prefetch="intent"
          className="font-serif font-semibold group-hover:text-leaf after:absolute after:inset-0"
        >
          {goods.title}
        </Link>
        <p className="line-clamp-1 text-14 text-ink-soft">
          {[shortMaker(goods.producer.name), shortPlace(goods.commune ?? "")].filter(Boolean).join(", ")}
        </p>
      </div>
      <div className="grid shrink-0 justify-items-end gap-1">
        {goods.in_stock ? (
          <ReducedPrice price={goods.price} reduced={goods.reduced} />
        ) : (
          <span className="text-14 text-ink-soft">{t("sold_out")}</span>
        )}
        {stars !== null && <Stars count={stars} label={t("stars", { n: stars })} className="h-3.5" />}
      </div>
    </li>
  )
}
