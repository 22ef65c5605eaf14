import type { GoodsDetail } from "@ocop/shared/goods"
import { useMessages } from "../../../lib/messages"
import { Fact } from "./facts"
import { productMessages } from "./messages"

const FEW = 10

/** What can be had and how, in words; numbers only where they change what a shopper does. */
export function StockWords({ goods }: { goods: GoodsDetail }) {
  const t = useMessages(productMessages)
  if (!goods.in_stock)
    return (
      <div className="border-y border-line py-4">
        <p className="font-semibold">{t("sold_out")}</p>
        <p className="text-ink-soft">
          {t(goods.sales_points.length > 0 ? "sold_out_elsewhere" : "sold_out_help")}
        </p>
      </div>
    )
  const few = goods.available > 0 && goods.available <= FEW
  return (
    <dl className="border-t border-line">
      <Fact name={t("delivery")}>
        {few ? t("stock_few", { n: goods.available, unit: goods.unit }) : t("stock")}
      </Fact>
      {goods.sales_points.length > 0 && (
        <Fact name={t("collect")}>
          <a href="#where" className="text-link">
            {t("at_points", { n: goods.sales_points.length })}
          </a>
        </Fact>
      )}
    </dl>
  )
}
