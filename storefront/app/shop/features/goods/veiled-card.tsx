import { Link } from "react-router"
import { useMessages } from "../../../lib/messages"
import type { VeiledGoods } from "../../lib/listed-goods"
import { shortPlace } from "../../lib/place"
import { goodsMessages } from "./messages"

export function VeiledCard({ goods }: { goods: VeiledGoods }) {
  const t = useMessages(goodsMessages)
  return (
    <article className="group relative grid content-start gap-2.5">
      <div
        aria-hidden="true"
        className="grid aspect-4/3 place-items-center rounded-panel bg-paper-2 font-serif text-28 font-semibold text-ink-soft"
      >
        18+
      </div>
      <div className="grid gap-0.5">
        <h3 className="font-serif text-16 leading-snug font-semibold sm:text-18">
          <Link
            to={`/products/${goods.id}`}
            className="group-hover:text-leaf after:absolute after:inset-0 after:rounded-panel"
          >
            {t("alcohol")}
          </Link>
        </h3>
        {goods.commune && <p className="text-14 text-ink-soft">{shortPlace(goods.commune)}</p>}
        <p className="text-14 text-ink-soft">{t("of_age")}</p>
      </div>
    </article>
  )
}
