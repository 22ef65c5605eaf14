import type { GoodsDetail } from "@ocop/shared/goods-page"
import type { Locale } from "../../../lib/locale"
import { translator } from "../../../lib/messages"
import { describedGoods } from "../../lib/described-goods"
import { describedPath } from "../../lib/described-shop"
import { jsonLd } from "../../lib/json-ld"
import { shopName } from "../../lib/shop-name.server"
import { productMessages } from "./messages"

export function describedProduct(goods: GoodsDetail, origin: string, locale: Locale): string {
  const t = translator(productMessages, locale)
  const path = [
    { name: shopName(), path: "/" },
    { name: t("back"), path: "/products" },
    { name: goods.title, path: `/products/${goods.handle}` },
  ]
  return jsonLd([describedGoods(goods, origin), describedPath(path, origin)])
}
