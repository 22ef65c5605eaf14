import { formatDay } from "../../../lib/format"
import { useMessages } from "../../../lib/messages"
import { certificateMessages } from "./messages"
import type { Bar, Timeline } from "./timeline"

const NARROW_PERCENT = 17

/** The years a product was certified, the present one dark. On a phone the list of certificates says the same. */
export function CertificateBand({ timeline }: { timeline: Timeline }) {
  const t = useMessages(certificateMessages)
  const { bars, years, today, filing } = timeline
  return (
    <div className="relative hidden h-32 sm:block" aria-hidden="true">
      <p
        className="absolute top-0 font-semibold whitespace-nowrap"
        style={today > 50 ? { right: `${100 - today}%` } : { left: `${today}%` }}
      >
        <span className={today > 50 ? "pr-2" : "pl-2"}>{t("today")}</span>
      </p>
      {filing && (
        <p
          className={`absolute top-0 text-14 whitespace-nowrap text-ink-soft figures ${today > 50 ? "left-0" : "right-0"}`}
        >
          {t("filing", { from: formatDay(filing.from), to: formatDay(filing.to) })}
        </p>
      )}
      <div className="absolute top-0 h-20 w-px bg-ink" style={{ left: `${today}%` }} />
      {bars.map((bar) => (
        <BandBar key={bar.certificate.id} bar={bar} />
      ))}
      {filing && (
        <div
          className="absolute top-8 h-12 border-2 border-band bg-paper"
          style={{ left: `${filing.left}%`, width: `${filing.width}%` }}
        />
      )}
      <div className="absolute top-8 z-1 h-12 w-0.5 bg-clay" style={{ left: `${today}%` }} />
      <div className="absolute inset-x-0 top-22 border-t border-line" />
      {years.map(({ year, left }) => (
        <p
          key={year}
          className="absolute top-23 -translate-x-1/2 text-14 text-ink-soft figures"
          style={{ left: `${left}%` }}
        >
          {year}
        </p>
      ))}
    </div>
  )
}

function BandBar({ bar: { certificate, ends_on, left, width, current } }: { bar: Bar }) {
  const t = useMessages(certificateMessages)
  return (
    <div
      className={`absolute top-8 grid h-12 content-center overflow-hidden border-r border-paper px-2 text-14 leading-tight whitespace-nowrap ${current ? "bg-band text-on-band" : "bg-leaf/15"}`}
      style={{ left: `${left}%`, width: `${width}%` }}
    >
      {width > NARROW_PERCENT && (
        <>
          <p className="truncate font-semibold">
            {t("n_stars", { n: certificate.stars })}, {certificate.number}
          </p>
          <p className="truncate figures">
            {formatDay(certificate.decided_on)} – {formatDay(ends_on)}
          </p>
        </>
      )}
    </div>
  )
}
