import type { GoodsDetail } from "@ocop/shared/goods-page"
import { formatVnd } from "../../../lib/format"
import { useMessages } from "../../../lib/messages"
import { PageMeta } from "../../lib/page-meta"
import { productMessages } from "./messages"

export function GoodsMeta({ goods, described }: { goods: GoodsDetail; described: string }) {
  const t = useMessages(productMessages)
  const { title, producer, handle, unit } = goods
  return (
    <PageMeta
      title={`${title}, ${producer.name}`}
      description={t("description", { title, producer: producer.name, price: formatVnd(goods.price), unit })}
      picture={`/og/${handle}.png`}
      type="product"
      described={described}
    />
  )
}
