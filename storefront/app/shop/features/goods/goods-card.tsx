import type { GoodsCard as Goods } from "@ocop/shared/goods"
import { Link } from "react-router"
import { useMessages } from "../../../lib/messages"
import { Price } from "../../../ui/price"
import { starsToShow } from "../../../ui/star-badge"
import { Stars } from "../../../ui/stars"
import { Picture } from "../../../ui/picture"
import { shortMaker, shortPlace } from "../../lib/place"
import { goodsMessages } from "./messages"

/** One product in a list: the whole card is its link. */
export function GoodsCard({ goods, eager = false }: { goods: Goods; eager?: boolean }) {
  const t = useMessages(goodsMessages)
  const stars = starsToShow(goods)
  return (
    <article className="group relative grid content-start gap-2.5">
      <Picture
        src={goods.image}
        eager={eager}
        className={`aspect-4/3 rounded-panel ${goods.in_stock ? "" : "opacity-60"}`}
      />
      <div className="grid gap-0.5">
        <h3 className="font-serif text-16 [text-wrap:pretty] leading-snug font-semibold sm:text-18">
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
            <Price amount={goods.price} />
          ) : (
            <span className="text-14 text-ink-soft">{t("sold_out")}</span>
          )}
          {stars !== null && (
            <Stars count={stars} label={t("stars", { n: stars })} className="size-3.5 sm:size-4" />
          )}
        </p>
      </div>
    </article>
  )
}
