import type { AddressProvince } from "@ocop/shared/address"
import { deliveryZone } from "@ocop/shared/delivery"
import type { GoodsDetail } from "@ocop/shared/goods-page"
import { paperNames } from "@ocop/shared/paper"
import { productSet } from "@ocop/shared/product-set"
import { contentOf, unitPrice, type UnitPrice } from "@ocop/shared/unit-price"
import { toMinute } from "../../../lib/format"
import type { Locale } from "../../../lib/locale"
import { translator } from "../../../lib/messages"
import { openingMessages } from "../../lib/opening-messages"
import { openingWords } from "../../lib/opening-words"
import type { ShownProduct } from "./shown-product"

type Province = Pick<AddressProvince, "code" | "name">

export function shownProduct(
  goods: GoodsDetail,
  provinces: readonly Province[],
  locale: Locale,
): ShownProduct {
  const as_of = toMinute(goods.as_of)
  const t = translator(openingMessages, locale)
  return {
    ...goods,
    as_of,
    set: setOf(goods, locale),
    each: priceOfEach(goods),
    carriage: carriageOf(goods, provinces),
    sales_points: goods.sales_points.map((point) => ({
      ...point,
      opening: openingWords(t, point.opening_hours, as_of),
    })),
    papers: goods.papers.map((paper) => ({ ...paper, name: paperNames[paper.kind][locale] })),
  }
}

function setOf({ product_set }: GoodsDetail, locale: Locale): ShownProduct["set"] {
  const set = productSet(product_set)
  return set ? { id: set.id, name: locale === "vi" ? set.name : set.name_en } : null
}

function carriageOf({ delivery, in_stock }: GoodsDetail, provinces: readonly Province[]) {
  if (!delivery || !in_stock) return []
  const { home_province, fees } = delivery
  return provinces.map(({ code, name }) => ({ code, name, fee: fees[deliveryZone(home_province, code)] }))
}

const MEASURES = ["kg", "lít", "lit", "l"]

/** Goods that are sold by the measure cost that already. */
function priceOfEach({ unit, title, price }: GoodsDetail): UnitPrice | null {
  const content = MEASURES.includes(unit.toLowerCase()) ? null : contentOf(unit, title)
  return content && unitPrice(price, content)
}
