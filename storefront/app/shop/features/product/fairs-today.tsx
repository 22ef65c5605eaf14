import type { GoodsDetail } from "@ocop/shared/goods-page"
import { Link } from "react-router"
import { formatDay } from "../../../lib/format"
import { useMessages } from "../../../lib/messages"
import { productMessages } from "./messages"

/** Booths of fairs that run today and hold the goods. */
export function FairsToday({ goods }: { goods: GoodsDetail }) {
  const t = useMessages(productMessages)
  if (goods.fairs.length === 0) return null
  return (
    <section id="fairs">
      <h2 className="border-b border-ink pb-2 text-18 font-semibold">{t("fairs")}</h2>
      <ul>
        {goods.fairs.map((fair) => (
          <li key={fair.handle} className="border-b border-line py-3">
            <p>
              <Link to={`/fairs/${fair.handle}`} className="font-semibold hover:text-leaf hover:underline">
                {fair.name}
              </Link>
            </p>
            <p className="text-14 text-ink-soft">
              {t("fair_until", { place: fair.place, day: formatDay(fair.ends_on) })}
            </p>
            <ul className="mt-1 grid gap-0.5">
              {fair.booths.map((booth) => (
                <li key={booth.number} className="flex justify-between gap-4">
                  <span className="figures">{t("booth", { number: booth.number })}</span>
                  <span className="figures text-ink-soft">
                    {t("where_stock", { n: booth.stock, unit: goods.unit })}
                  </span>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  )
}
