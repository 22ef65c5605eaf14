import { dayOf } from "@ocop/shared/day"
import { paperNames } from "@ocop/shared/paper"
import type { ReactNode } from "react"
import { Link } from "react-router"
import { formatDay } from "../../../lib/format"
import { useLocale } from "../../../lib/locale"
import { useMessages } from "../../../lib/messages"
import { starsToShow } from "../../../ui/star-badge"
import { Stars } from "../../../ui/stars"
import type { ListedProducer } from "./listed"
import { browseMessages } from "./messages"

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section>
      <h2 className="border-b border-ink pb-2 text-18 font-semibold">{title}</h2>
      {children}
    </section>
  )
}

/** Certificates in force today, each with its decision and last good day. */
export function Certificates({ producer }: { producer: ListedProducer }) {
  const t = useMessages(browseMessages)
  return (
    <Part title={t("certificates")}>
      {producer.certificates.length === 0 && <p className="py-3 text-ink-soft">{t("no_certificates")}</p>}
      <ul>
        {producer.certificates.map((one) => {
          const stars = starsToShow(one)
          const { extended_until } = one
          return (
            <li key={`${one.product} ${one.number}`} className="border-b border-line py-3">
              <p className="flex flex-wrap justify-between gap-x-6">
                {one.product_handle ? (
                  <Link
                    to={`/products/${one.product_handle}`}
                    className="font-medium hover:text-leaf hover:underline"
                  >
                    {one.product}
                  </Link>
                ) : (
                  <span className="font-medium">{one.product}</span>
                )}
                {stars !== null && <Stars count={stars} label={t("stars", { n: stars })} showLabel />}
              </p>
              <p className="text-14 text-ink-soft">
                {t("decision", { number: one.number, day: formatDay(one.decided_on), issuer: one.issuer })}
                {", "}
                {one.state === "extended" && extended_until
                  ? t("extended", { day: formatDay(extended_until) })
                  : t("until", { day: formatDay(one.valid_until) })}
              </p>
            </li>
          )
        })}
      </ul>
    </Part>
  )
}

export function ProducerPapers({ producer }: { producer: ListedProducer }) {
  const t = useMessages(browseMessages)
  const locale = useLocale()
  if (producer.papers.length === 0) return null
  return (
    <Part title={t("papers")}>
      <ul>
        {producer.papers.map(({ kind, number, issuer, expires_on }) => (
          <li key={`${kind} ${number}`} className="border-b border-line py-3">
            <p className="flex flex-wrap justify-between gap-x-6">
              <span className="font-medium">{paperNames[kind][locale]}</span>
              <span className="figures text-ink-soft">
                {expires_on ? t("until", { day: formatDay(expires_on) }) : t("endless")}
              </span>
            </p>
            <p className="text-14 text-ink-soft">{[number, issuer].filter(Boolean).join(", ")}</p>
          </li>
        ))}
      </ul>
    </Part>
  )
}

/** Where the producer can be met, today's fair first. */
export function ProducerFairs({ producer }: { producer: ListedProducer }) {
  const t = useMessages(browseMessages)
  if (producer.fairs.length === 0) return null
  return (
    <Part title={t("fairs")}>
      <ul>
        {producer.fairs.map((fair) => {
          const days = { from: formatDay(fair.starts_on), to: formatDay(fair.ends_on), place: fair.place }
          return (
            <li key={fair.handle} className="border-b border-line py-3">
              <p className="flex flex-wrap justify-between gap-x-6">
                <Link to={`/fairs/${fair.handle}`} className="font-medium hover:text-leaf hover:underline">
                  {fair.name}
                </Link>
                <span className="figures text-ink-soft">
                  {fair.booths.map((number) => t("booth", { number })).join(", ")}
                </span>
              </p>
              <p className="text-14 text-ink-soft">
                {t(isOn(fair.starts_on, producer.as_of) ? "fair_now" : "fair_days", days)}
              </p>
            </li>
          )
        })}
      </ul>
    </Part>
  )
}

function isOn(starts_on: string, as_of: string): boolean {
  return starts_on <= dayOf(as_of)
}
