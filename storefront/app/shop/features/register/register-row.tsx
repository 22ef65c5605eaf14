import { productGroup } from "@ocop/shared/product-group"
import { departmentNames, productSet } from "@ocop/shared/product-set"
import type { PublicRegisterItem } from "@ocop/shared/register-row"
import type { ReactNode } from "react"
import { Link } from "react-router"
import { formatDay } from "../../../lib/format"
import { useLocale } from "../../../lib/locale"
import { useMessages } from "../../../lib/messages"
import { Icon } from "../../../ui/icon"
import { Stars } from "../../../ui/stars"
import { starsToShow } from "../../../ui/star-badge"
import { registerAddress } from "./choice"
import { registerMessages } from "./messages"
import { StateWords } from "./state-words"

export const COLUMNS = "sm:grid-cols-[minmax(0,5fr)_minmax(0,3fr)_minmax(0,4fr)_1.25rem]"

/** One product; everything the register knows of it opens in place, also without JavaScript. */
export function RegisterRow({ item }: { item: PublicRegisterItem }) {
  const t = useMessages(registerMessages)
  const stars = starsToShow(item)
  return (
    <li className="border-b border-line">
      <details className="group">
        <summary
          className={`-mx-3 grid cursor-pointer list-none grid-cols-[minmax(0,1fr)_1.25rem] px-3 gap-x-4 gap-y-1 py-3 hover:bg-paper-2 ${COLUMNS}`}
        >
          <div>
            <p className="leading-snug font-semibold">{item.name}</p>
            <p className="leading-snug text-ink-soft">{item.producer}</p>
          </div>
          <p className="col-start-1 row-start-3 text-14 text-ink-soft sm:col-start-2 sm:row-start-1 sm:text-16">
            {item.commune ?? item.old_district ?? ""}
          </p>
          <div className="col-start-1 row-start-2 flex flex-wrap items-center gap-x-3 sm:col-start-3 sm:row-start-1 sm:block">
            {stars !== null && <Stars count={stars} label={t("star_choice", { n: stars })} showLabel />}
            <StateWords item={item} />
          </div>
          <Icon
            name="down"
            className="col-start-2 row-start-1 mt-1 size-4 text-ink-soft transition-transform group-open:rotate-180 sm:col-start-4"
          />
        </summary>
        <Facts item={item} />
      </details>
    </li>
  )
}

function Facts({ item }: { item: PublicRegisterItem }) {
  const t = useMessages(registerMessages)
  const locale = useLocale()
  const set = productSet(item.set)
  const group = productGroup(item.group)
  const named = (one: { name: string; name_en: string } | undefined) =>
    locale === "vi" ? one?.name : one?.name_en
  return (
    <div className="-mx-3 grid gap-4 bg-paper-2 px-3 pt-1 pb-4">
      <dl className="grid gap-x-8 gap-y-3 sm:grid-cols-2 lg:grid-cols-3">
        <Fact label={t("decision")}>
          {item.decision && item.decided_on
            ? t("decision_of", { number: item.decision, day: formatDay(item.decided_on) })
            : t("none")}
        </Fact>
        <Fact label={t("issuer")}>{item.issuer}</Fact>
        <Fact label={t("valid_until")}>{item.valid_until && formatDay(item.valid_until)}</Fact>
        <Fact label={t("extension")}>{item.extended_until && formatDay(item.extended_until)}</Fact>
        <Fact label={t("revocation")}>{item.revoke_document}</Fact>
        <Fact label={t("before")}>
          {item.certificates_before > 0 ? t("before_times", { n: item.certificates_before }) : null}
        </Fact>
        <Fact label={t("group")}>{named(group)}</Fact>
        <Fact label={t("set")}>{named(set)}</Fact>
        <Fact label={t("department")}>{item.department && departmentNames[item.department]}</Fact>
        <Fact label={t("place")}>
          <Place item={item} />
        </Fact>
        <Fact label={t("product_code")}>{item.product_code}</Fact>
        <Fact label={t("gtin")}>{item.gtin}</Fact>
        <Fact label={t("as_of_day")}>{formatDay(item.as_of)}</Fact>
      </dl>
      <p className="flex flex-wrap gap-x-6">
        {item.handle && (
          <Link to={`/products/${item.handle}`} className="inline-flex min-h-11 items-center text-link">
            {t("shop")}
          </Link>
        )}
        <Link
          to={registerAddress({}, { producer: item.producer_handle })}
          className="inline-flex min-h-11 items-center text-link"
        >
          {t("of_producer")}
        </Link>
      </p>
    </div>
  )
}

function Place({ item: { commune, old_district, old_province } }: { item: PublicRegisterItem }) {
  const t = useMessages(registerMessages)
  if (commune === null && old_district === null) return null
  const before =
    old_district &&
    (old_province
      ? t("place_before", { district: old_district, province: old_province })
      : t("district_before", { district: old_district }))
  return (
    <>
      {commune} {before && <span className="block text-14 text-ink-soft">{before}</span>}
    </>
  )
}

/** Left out while there is nothing to say. */
function Fact({ label, children }: { label: string; children: ReactNode }) {
  if (children === null || children === undefined || children === "") return null
  return (
    <div>
      <dt className="text-14 text-ink-soft">{label}</dt>
      <dd className="leading-snug">{children}</dd>
    </div>
  )
}
