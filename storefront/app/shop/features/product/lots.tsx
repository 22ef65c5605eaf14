import type { GoodsDetail, GoodsLot } from "@ocop/shared/goods-page"
import { Link } from "react-router"
import { formatDay } from "../../../lib/format"
import { useMessages } from "../../../lib/messages"
import { Fact } from "./fact"
import { productMessages } from "./messages"

/** Lots on the shelves now, each with its day and the way to its trace page. */
export function Lots({ goods }: { goods: GoodsDetail }) {
  const t = useMessages(productMessages)
  const { gtin, lots } = goods
  if (!gtin) return null
  return (
    <>
      {lots.length > 0 && (
        <Fact name={t("lots")}>
          <ul className="grid gap-1">
            {lots.map((lot) => (
              <li key={lot.number}>
                <Link to={`/01/${gtin}/10/${encodeURIComponent(lot.number)}`} className="figures text-link">
                  {lot.number}
                </Link>
                {", "}
                <LotDay lot={lot} />
              </li>
            ))}
          </ul>
        </Fact>
      )}
      <Fact name={t("trace")}>
        <Link to={`/01/${gtin}`} className="text-link">
          {t("trace_goods")}
        </Link>
      </Fact>
    </>
  )
}

function LotDay({ lot }: { lot: GoodsLot }) {
  const t = useMessages(productMessages)
  return lot.expires_on
    ? t("lot_until", { day: formatDay(lot.expires_on) })
    : t("lot_made", { day: formatDay(lot.made_on) })
}
