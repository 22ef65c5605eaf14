import { Fragment, type ReactNode } from "react"
import { Link } from "react-router"
import { useMessages } from "../../../lib/messages"
import { PageHead } from "../../../ui/page"
import { districtPath } from "../../lib/place"
import { formatPhone } from "../../lib/phone"
import type { ListedProducer } from "./listed"
import { browseMessages } from "./messages"

const FORMS = ["household", "cooperative_group", "cooperative", "company", "other"] as const

export function ProducerHead({ producer }: { producer: ListedProducer }) {
  const t = useMessages(browseMessages)
  const { legal_form, commune, commune_code, old_district, phone } = producer
  const form = FORMS.find((one) => one === legal_form) ?? "other"
  const parts: ReactNode[] = [
    t(form),
    commune &&
      (commune_code ? (
        <Link to={`/communes/${commune_code}`} className="text-link">
          {commune}
        </Link>
      ) : (
        commune
      )),
    old_district && (
      <Link to={districtPath(old_district)} className="text-link">
        {t("old_district", { name: old_district })}
      </Link>
    ),
    phone && (
      <a href={`tel:${phone.replace(/\s/g, "")}`} className="figures text-link">
        {formatPhone(phone.replace(/\s/g, ""))}
      </a>
    ),
  ].filter(Boolean)
  return (
    <PageHead title={producer.name}>
      <p>
        {parts.map((part, place) => (
          <Fragment key={place}>
            {place > 0 && ", "}
            {part}
          </Fragment>
        ))}
      </p>
      <p className="figures">{useProducerFacts(producer)}</p>
    </PageHead>
  )
}

/** `5 sản phẩm, 4 có sao, 3 còn hàng` */
export function useProducerFacts({ goods }: ListedProducer): string {
  const t = useMessages(browseMessages)
  if (goods.length === 0) return t("no_goods")
  return [
    t("goods", { n: goods.length }),
    t("with_stars", { n: goods.filter(({ stars }) => stars !== null).length }),
    t("to_be_had", { n: goods.filter(({ in_stock }) => in_stock).length }),
  ].join(", ")
}
