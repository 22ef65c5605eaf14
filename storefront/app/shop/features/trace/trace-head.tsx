import type { TracePage } from "@ocop/shared/trace-page"
import { formatDay, formatInstant } from "../../../lib/format"
import { useMessages } from "../../../lib/messages"
import { StarBadge, starsToShow } from "../../../ui/star-badge"
import { traceMessages } from "./messages"
import { codeVerdict, overdue, starVerdict, type Sentence } from "./verdict"

/** Which goods, whether the code is on record, and the stars in force with the moment this was true. */
export function TraceHead({ page }: { page: TracePage }) {
  const t = useMessages(traceMessages)
  const stars = starsToShow(page.standing)
  const code = codeVerdict(page)
  const late = overdue(page)
  return (
    <header
      className={`grid items-start gap-x-4 gap-y-3 sm:grid-rows-[auto_1fr] sm:gap-x-6 sm:gap-y-1 ${stars === null ? "" : "grid-cols-[auto_1fr]"}`}
    >
      {stars !== null && (
        <div className="sm:row-span-2">
          <StarBadge standing={page.standing} label={t("stars", { n: stars })} />
        </div>
      )}
      <div className="grid gap-1">
        <h1 data-field="name" className="font-serif text-28 leading-tight font-semibold lg:text-36">
          {page.product.name}
        </h1>
        <Said sentence={code} />
        <Said sentence={starVerdict(page)} />
      </div>
      <div className={`grid gap-1 ${stars === null ? "" : "max-sm:col-span-2"}`}>
        {code.help && <p className="max-w-prose">{t(code.help)}</p>}
        <CertificateWords page={page} stars={stars} />
        {late && <Said sentence={late} />}
        <p className="text-ink-soft">{t("as_of", { at: formatInstant(page.as_of) })}</p>
        <ScanWords page={page} />
      </div>
    </header>
  )
}

function Said({ sentence }: { sentence: Sentence }) {
  const t = useMessages(traceMessages)
  const { word, values, tone } = sentence
  const color = tone === "alarm" ? "text-chili" : tone === "good" ? "text-leaf" : ""
  return <p className={`font-semibold first-letter:uppercase ${color}`}>{t(word, values)}</p>
}

function CertificateWords({ page, stars }: { page: TracePage; stars: number | null }) {
  const t = useMessages(traceMessages)
  const { certificate, standing } = page
  if (!certificate) return null
  const { number, issuer, extended_until } = certificate
  const extended = standing.state === "extended" && extended_until
  return (
    <>
      {stars !== null && (
        <p>
          {t(extended ? "extended" : "recognised", {
            n: stars,
            day: formatDay(extended ? extended_until : certificate.valid_until),
          })}
        </p>
      )}
      <p className="text-ink-soft">
        {t("decision", { number, issuer, day: formatDay(certificate.decided_on) })}
      </p>
    </>
  )
}

function ScanWords({ page: { stamp } }: { page: TracePage }) {
  const t = useMessages(traceMessages)
  if (!stamp) return null
  const { scans, first_scan_at } = stamp
  return (
    <p className="text-14 text-ink-soft">
      {first_scan_at ? t("scanned", { n: scans, at: formatInstant(first_scan_at) }) : t("scanned_first")}
    </p>
  )
}
