import type { GoodsDetail } from "@ocop/shared/goods-page"
import { useMessages } from "../../../lib/messages"
import { productMessages } from "./messages"

/** The same goods on platforms of others. */
export function Elsewhere({ marketplaces }: Pick<GoodsDetail, "marketplaces">) {
  const t = useMessages(productMessages)
  if (marketplaces.length === 0) return null
  return (
    <section>
      <h2 className="border-b border-ink pb-2 text-18 font-semibold">{t("elsewhere")}</h2>
      <ul className="flex flex-wrap gap-x-6">
        {marketplaces.map(({ marketplace, url }) => (
          <li key={marketplace}>
            <a href={url} rel="noopener nofollow" className="inline-flex min-h-12 items-center text-link">
              {marketplace}
            </a>
          </li>
        ))}
      </ul>
      <p className="text-14 text-ink-soft">{t("elsewhere_help")}</p>
    </section>
  )
}
