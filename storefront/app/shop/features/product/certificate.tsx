import type { GoodsDetail } from "@ocop/shared/goods-page"
import { Link } from "react-router"
import { formatDay, formatInstant } from "../../../lib/format"
import { useMessages } from "../../../lib/messages"
import { StarBadge, starsToShow } from "../../../ui/star-badge"
import { productMessages } from "./messages"

/** The stars in force today and the decision they rest on. Without any, a shopper is shown nothing at all. */
export function Certified({ goods }: { goods: GoodsDetail }) {
  const t = useMessages(productMessages)
  const stars = starsToShow(goods)
  const { certificate } = goods
  if (stars === null || !certificate) return null
  const { extended_until, valid_until } = certificate
  const extended = goods.state === "extended" && extended_until
  return (
    <section className="flex items-center gap-4 border-y border-line py-4 sm:gap-5">
      <StarBadge standing={goods} label={t("stars", { n: stars })} size={112} />
      <div className="min-w-0 leading-snug">
        <p className="font-semibold">
          {t("recognised", { n: stars })}{" "}
          <span className="block">
            {extended
              ? t("extended", { day: formatDay(extended_until) })
              : t("until", { day: formatDay(valid_until) })}
          </span>
        </p>
        <p className="mt-1 text-ink-soft">
          {t("decision", { number: certificate.number, day: formatDay(certificate.decided_on) })}
        </p>
        <p className="text-14 text-ink-soft first-letter:uppercase">
          {t("issuer", { name: certificate.issuer })}
        </p>
        <p className="text-14 text-ink-soft first-letter:uppercase">
          {t("as_of", { at: formatInstant(goods.as_of) })}
        </p>
        <Link
          to={`/register?q=${encodeURIComponent(goods.title)}`}
          className="mt-1 inline-flex min-h-6 items-center text-link"
        >
          {t("in_register")}
        </Link>
      </div>
    </section>
  )
}
