import { daysBetween, type Day } from "@ocop/shared/day"
import type { ReactNode } from "react"
import { formatDay, groupDigits } from "../../../lib/format"
import { useMessages } from "../../../lib/messages"
import { StarBadge } from "../../../ui/star-badge"
import { Crumbs } from "../../ui/office-head"
import type { CertificateDetail } from "./detail"
import { certificateMessages } from "./messages"
import { lastDay } from "./timeline"

/** Badge, name, whose, and until when: what the page is opened for. */
export function CertificateHead({
  detail,
  day,
  actions,
}: {
  detail: CertificateDetail
  day: Day
  actions: ReactNode
}) {
  const t = useMessages(certificateMessages)
  const { registration, producer, standing } = detail
  const whose = [
    producer.name,
    producer.commune_name ?? producer.old_district,
    registration.unit,
    registration.product_code && t("code", { code: registration.product_code }),
  ]
  return (
    <header className="grid gap-3">
      <Crumbs crumbs={[{ to: "/office/register", label: t("register") }]} />
      <div className="flex flex-wrap items-start justify-between gap-x-8 gap-y-4">
        <div className="flex items-center gap-4 sm:gap-6">
          <StarBadge standing={standing} label={t("n_stars", { n: standing.stars ?? 0 })} staff />
          <div className="grid gap-1">
            <h1 className="font-serif text-28 leading-tight font-semibold">{registration.name}</h1>
            <p className="text-ink-soft">{whose.filter(Boolean).join(" · ")}</p>
            <StateLine detail={detail} day={day} />
          </div>
        </div>
        <div className="flex flex-wrap gap-3 print:hidden">{actions}</div>
      </div>
    </header>
  )
}

function StateLine({ detail: { standing, certificates }, day }: { detail: CertificateDetail; day: Day }) {
  const t = useMessages(certificateMessages)
  const held = certificates.find(({ id }) => id === standing.certificate_id)
  if (!held) return <p className="text-22 font-semibold">{t("until_none")}</p>
  const ends = standing.state === "revoked" ? (held.revoked_on ?? held.valid_until) : lastDay(held)
  const n = groupDigits(daysBetween(day, ends))
  const gone = standing.stars === null
  return (
    <p className="flex flex-wrap items-baseline gap-x-3">
      <span className={`text-22 font-semibold figures ${standing.state === "revoked" ? "text-chili" : ""}`}>
        {t(`until_${standing.state}`, { day: formatDay(ends) })}
      </span>
      <span className="text-ink-soft figures">
        {gone ? t("left_gone") : t(leftKey(standing.state), { n, day: formatDay(held.valid_until) })}
      </span>
    </p>
  )
}

function leftKey(state: CertificateDetail["standing"]["state"]) {
  return state === "renewal_window" || state === "renewal_late" || state === "extended"
    ? (`left_${state}` as const)
    : "left"
}
