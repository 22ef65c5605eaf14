import type { GoodsDetail } from "@ocop/shared/goods-page"
import { Link } from "react-router"
import { useMessages } from "../../../lib/messages"
import { formatPhone } from "../../lib/phone"
import { districtPath } from "../../lib/place"
import { Fact } from "./fact"
import { productMessages } from "./messages"
import type { ShownProduct } from "./shown-product"

const FORMS = ["household", "cooperative_group", "cooperative", "company", "other"] as const

export function Facts({ goods }: { goods: ShownProduct }) {
  const t = useMessages(productMessages)
  const { producer, set } = goods
  const form = FORMS.find((one) => one === producer.legal_form) ?? "other"
  return (
    <dl>
      <Fact name={t("producer")}>
        <Link to={`/producers/${producer.handle}`} className="text-link">
          {producer.name}
        </Link>
        <span className="block text-14">{t(form)}</span>
      </Fact>
      {(producer.commune ?? producer.old_district) && (
        <Fact name={t("place")}>
          <MadeIn producer={producer} />
        </Fact>
      )}
      {producer.phone && (
        <Fact name={t("phone")}>
          <a href={`tel:${producer.phone.replace(/\s/g, "")}`} className="figures text-link">
            {formatPhone(producer.phone.replace(/\s/g, ""))}
          </a>
        </Fact>
      )}
      {set && (
        <Fact name={t("set")}>
          <Link to={`/sets/${set.id}`} className="text-link">
            {set.name}
          </Link>
        </Fact>
      )}
      {goods.gtin && (
        <Fact name={t("gtin")}>
          <span className="figures">{goods.gtin.replace(/^0(?=\d{13}$)/, "")}</span>
        </Fact>
      )}
    </dl>
  )
}

/** Today's commune, and under it the old district people still speak of. */
function MadeIn({ producer }: Pick<GoodsDetail, "producer">) {
  const t = useMessages(productMessages)
  const { commune, commune_code, old_district } = producer
  return (
    <>
      {commune &&
        (commune_code ? (
          <Link to={`/communes/${commune_code}`} className="text-link">
            {commune}
          </Link>
        ) : (
          commune
        ))}
      {old_district && (
        <span className="block text-14">
          <Link to={districtPath(old_district)} className="text-link">
            {t("old_district", { name: old_district })}
          </Link>
        </span>
      )}
    </>
  )
}
