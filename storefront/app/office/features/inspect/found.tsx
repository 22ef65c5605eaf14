import { Link } from "react-router"
import { dayOf } from "@ocop/shared/day"
import { formatDay, formatInstant } from "../../../lib/format"
import { useMessages } from "../../../lib/messages"
import { ButtonLink } from "../../../ui/button"
import { Picture } from "../../../ui/picture"
import { Stars } from "../../../ui/stars"
import { Band } from "./band"
import { CheckRow } from "./check-row"
import type { FoundCode } from "./code-answer"
import { inspectMessages } from "./messages"
import { verdictOf } from "./verdict"

/** What the register knows of the code: verdict first, then each thing that was compared, then the lot's way. */
export function Found({ code, answer, mayHold }: { code: string; answer: FoundCode; mayHold: boolean }) {
  const t = useMessages(inspectMessages)
  const { page, lot_id, registration_id } = answer
  const { good, title, checks } = verdictOf(answer)
  const at = formatInstant(page.as_of)
  const goods = lot_id ? `lot=${lot_id}` : `registration=${registration_id}`
  return (
    <div className="grid gap-5">
      <Band tone={good ? "good" : "bad"} title={t(title)}>
        {t(good ? "answered" : "not_conclusive", { at })}
      </Band>
      <Goods answer={answer} good={good} />
      <ul className="border-t border-line">
        {checks.map((check) => (
          <CheckRow key={check.name} check={check} answer={answer} />
        ))}
      </ul>
      <Way answer={answer} />
      <p className="flex flex-wrap gap-x-5">
        {lot_id && (
          <Link to={`/office/lots/${lot_id}`} className="py-2 text-link">
            {t("open_lot")}
          </Link>
        )}
        <Link to={`/office/register/${registration_id}`} className="py-2 text-link">
          {t("open_product")}
        </Link>
      </p>
      <div className="thumb-bar print:hidden">
        {mayHold && !good && !page.stop && (
          <ButtonLink to={`/office/stops/new?${goods}`} className="flex-1 sm:flex-none">
            {t("hold")}
          </ButtonLink>
        )}
        {mayHold && (
          <ButtonLink
            to={`/office/inspections/new?code=${encodeURIComponent(code)}`}
            kind={good ? "quiet" : "primary"}
            className="flex-1 sm:flex-none"
          >
            {t("report")}
          </ButtonLink>
        )}
        {good && (
          <ButtonLink to="/office/inspect" kind="primary" className="flex-1 sm:flex-none">
            {t("another")}
          </ButtonLink>
        )}
      </div>
    </div>
  )
}

function Goods({ answer: { kind, page }, good }: { answer: FoundCode; good: boolean }) {
  const t = useMessages(inspectMessages)
  const { product, producer, standing, certificate } = page
  const ends = certificate?.extended_until ?? certificate?.valid_until
  return (
    <div className="grid grid-cols-[5rem_minmax(0,1fr)] items-center gap-4">
      <Picture src={product.image ?? ""} className="aspect-square rounded-panel" />
      <div>
        {!good && kind === "stamp" && <p className="text-ink-soft">{t("claims")}</p>}
        <p className="font-serif text-22 leading-tight font-semibold">{product.name}</p>
        <p className="text-ink-soft">{producer.name}</p>
        {standing.stars && (
          <p className="flex flex-wrap items-center gap-x-2">
            <Stars count={standing.stars} label={t("n_stars", { n: standing.stars })} />
            <span aria-hidden={!ends}>
              {ends && t("n_stars_until", { n: standing.stars, day: formatDay(ends) })}
            </span>
          </p>
        )}
      </div>
    </div>
  )
}

function Way({ answer: { page } }: { answer: FoundCode }) {
  const t = useMessages(inspectMessages)
  const steps = [
    ...page.stages.map(({ at, name, place_name }) => ({ day: dayOf(at), words: `${name}, ${place_name}` })),
    ...page.forward.map(({ sales_point, from }) => ({
      day: from,
      words: t("to_point", { point: sales_point }),
    })),
  ].sort((a, b) => (a.day < b.day ? -1 : 1))
  if (steps.length === 0) return null
  return (
    <section>
      <h3 className="border-b border-ink pb-1.5 text-18 font-semibold">{t("path")}</h3>
      <ol className="grid gap-2 pt-3">
        {steps.map(({ day, words }, index) => (
          <li key={index} className="grid grid-cols-[0.75rem_6rem_1fr] items-baseline gap-x-3">
            <span className="size-2.5 rounded-full bg-leaf" aria-hidden="true" />
            <span className="text-ink-soft figures">{formatDay(day)}</span>
            <span>{words}</span>
          </li>
        ))}
      </ol>
    </section>
  )
}
