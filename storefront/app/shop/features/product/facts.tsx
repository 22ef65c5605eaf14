import type { GoodsDetail } from "@ocop/shared/goods"
import { productSet } from "@ocop/shared/product-set"
import type { ReactNode } from "react"
import { Link } from "react-router"
import { useLocale } from "../../../lib/locale"
import { useMessages } from "../../../lib/messages"
import { formatPhone } from "../../lib/phone"
import { productMessages } from "./messages"

export function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="flex justify-between gap-6 border-b border-line py-3">
      <dt className="shrink-0 font-medium">{name}</dt>
      <dd className="text-right text-ink-soft">{children}</dd>
    </div>
  )
}

const FORMS = ["household", "cooperative_group", "cooperative", "company", "other"] as const

export function Facts({ goods }: { goods: GoodsDetail }) {
  const t = useMessages(productMessages)
  const locale = useLocale()
  const { producer } = goods
  const set = productSet(goods.product_set)
  const form = FORMS.find((one) => one === producer.legal_form) ?? "other"
  return (
    <dl className="border-t border-line">
      <Fact name={t("producer")}>
        <Link to={`/products?producer=${producer.handle}`} className="text-link">
          {producer.name}
        </Link>
        <span className="block text-14">{t(form)}</span>
      </Fact>
      {(producer.commune ?? producer.old_district) && (
        <Fact name={t("place")}>{[producer.commune, producer.old_district].filter(Boolean).join(", ")}</Fact>
      )}
      {producer.phone && (
        <Fact name={t("phone")}>
          <a href={`tel:${producer.phone.replace(/\s/g, "")}`} className="figures text-link">
            {formatPhone(producer.phone.replace(/\s/g, ""))}
          </a>
        </Fact>
      )}
      {set && <Fact name={t("set")}>{locale === "vi" ? set.name : set.name_en}</Fact>}
      {goods.gtin && (
        <Fact name={t("gtin")}>
          <span className="figures">{goods.gtin.replace(/^0(?=\d{13}$)/, "")}</span>
        </Fact>
      )}
    </dl>
  )
}
