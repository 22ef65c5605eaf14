import { data, type LoaderFunctionArgs } from "react-router"
import { CATALOGUE_HEAD, catalogueLine } from "../features/found/catalogue-feed"
import { goodsText } from "../features/found/goods-stream.server"
import { MERCHANT_FOOT, merchantHead, merchantItem } from "../features/found/merchant-feed"
import { shopOrigin } from "../lib/origin.server"
import { shopName } from "../lib/shop-name.server"

/** The price lists others fetch: Google Merchant Center and the catalogue of Facebook. */
export function loader({ request, params }: LoaderFunctionArgs) {
  const origin = shopOrigin(request)
  switch (params.name) {
    case "google.xml":
      return goodsText(
        "application/xml; charset=utf-8",
        { visitor: request },
        {
          head: merchantHead(shopName(), origin),
          line: (goods) => merchantItem(goods, origin),
          foot: MERCHANT_FOOT,
        },
      )
    case "facebook.csv":
      return goodsText(
        "text/csv; charset=utf-8",
        { visitor: request },
        { head: CATALOGUE_HEAD, line: (goods) => catalogueLine(goods, origin), foot: "" },
      )
    default:
      throw data(null, { status: 404 })
  }
}
