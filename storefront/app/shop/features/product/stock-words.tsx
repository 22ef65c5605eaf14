import type { GoodsDetail } from "@ocop/shared/goods-page"
import { isAlcohol } from "@ocop/shared/regulated-set"
import type { ReactNode } from "react"
import { useMessages } from "../../../lib/messages"
import { Fact } from "./fact"
import { Lots } from "./lots"
import { productMessages } from "./messages"

const FEW = 10

/** What can be had and how, in words; numbers only where they change what a shopper does. */
export function StockWords({ goods, carriage }: { goods: GoodsDetail; carriage: ReactNode }) {
  const t = useMessages(productMessages)
  const { sales_points, fairs } = goods
  return (
    <>
      {!goods.in_stock && (
        <div className="border-t border-line pt-4">
          <p className="font-semibold">{t("sold_out")}</p>
          <p className="text-ink-soft">
            {t(sales_points.length + fairs.length > 0 ? "sold_out_elsewhere" : "sold_out_help")}
          </p>
        </div>
      )}
      <dl className="border-t border-line">
        {goods.in_stock && <AtHome goods={goods} />}
        {goods.in_stock && carriage}
        {sales_points.length > 0 && (
          <Fact name={t("collect")}>
            <a href="#where" className="text-link">
              {t("at_points", { n: sales_points.length })}
            </a>
          </Fact>
        )}
        {fairs.length > 0 && (
          <Fact name={t("fairs")}>
            <a href="#fairs" className="text-link">
              {t("at_fair", { n: fairs.length })}
            </a>
          </Fact>
        )}
        <Lots goods={goods} />
      </dl>
    </>
  )
}

/** Alcohol is never paid on delivery (Luật 44/2019/QH14, Đ.16). */
function AtHome({ goods }: { goods: GoodsDetail }) {
  const t = useMessages(productMessages)
  const few = goods.available > 0 && goods.available <= FEW
  const stock = few ? t("few", { n: goods.available, unit: goods.unit }) : t("in_stock")
  return (
    <Fact name={t("delivery")}>{isAlcohol(goods.product_set) ? stock : `${stock}, ${t("on_delivery")}`}</Fact>
  )
}
