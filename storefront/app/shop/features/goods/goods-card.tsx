import { Link } from "react-router"
import { useMessages } from "../../../lib/messages"
import { ReducedPrice } from "../../../ui/reduced-price"
import { starsToShow } from "../../../ui/star-badge"
import { Stars } from "../../../ui/stars"
import { Picture } from "../../../ui/picture"
import type { ListedGoods } from "../../lib/listed-goods"
import { shortMaker, shortPlace } from "../../lib/place"
import { goodsMessages } from "./messages"
import { QuickAdd } from "./quick-add"
import { VeiledCard } from "./veiled-card"

/** One product in a list: the whole card is its link. */
export function GoodsCard({ goods, eager = false }: { goods: ListedGoods; eager?: boolean }) {
  const t = useMessages(goodsMessages)
  if ("veiled" in goods) return <VeiledCard goods={goods} />
  const stars = starsToShow(goods)
  return (
    <article className="group relative grid content-start gap-2.5">
      <div className="relative">
        <Picture
          src={goods.image}
          eager={eager}
          className={`aspect-4/3 rounded-panel ${goods.in_stock ? "" : "opacity-60"}`}
        />
        {goods.in_stock && <QuickAdd goods={goods} />}
      </div>
      <div className="grid gap-0.5">
        <h3 className="min-h-[2lh] font-serif text-16 [text-wrap:pretty] leading-snug font-semibold sm:text-18">
          <Link
            to={`/products/${goods.handle}`}
            prefetch="intent"
            className="group-hover:text-leaf after:absolute after:inset-0 after:rounded-panel"
          >
            {goods.title}
          </Link>
        </h3>
        <p className="line-clamp-1 text-14 text-ink-soft">
          {[shortMaker(goods.producer.name), shortPlace(goods.commune ?? "")].filter(Boolean).join(", ")}
        </p>
        <p className="flex flex-wrap items-center justify-between gap-x-3">
          {goods.in_stock ? (
            <ReducedPrice price={goods.price} reduced={goods.reduced} />
          ) : (
            <span className="text-14 text-ink-soft">{t("sold_out")}</span>
          )}
          {stars !== null && (
            <Stars count={stars} label={t("stars", { n: stars })} className="h-3.5 sm:h-4" />
          )}
        </p>
      </div>
    </article>
  )
}
