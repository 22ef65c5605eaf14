import { Link } from "react-router"
import { formatDay } from "../../../lib/format"
import { useMessages } from "../../../lib/messages"
import { Section } from "../../ui/section"
import { decisionPath, type HeldCertificate } from "./detail"
import { certificateMessages } from "./messages"
import { lastDay } from "./timeline"

/** The band in words: every certificate the product ever had, the latest first. */
export function CertificateList({ certificates }: { certificates: readonly HeldCertificate[] }) {
  const t = useMessages(certificateMessages)
  if (certificates.length === 0) return null
  const latestFirst = [...certificates].sort((a, b) => (a.decided_on < b.decided_on ? 1 : -1))
  return (
    <Section title={t("all")} aside={String(certificates.length)}>
      <ol>
        {latestFirst.map((held) => (
          <li key={held.id} className="border-b border-line py-1.5">
            <p className="font-medium">
              {t("n_stars", { n: held.stars })},{" "}
              <Link to={decisionPath(held)} className="text-link">
                {held.number}
              </Link>
            </p>
            <p className="text-14 text-ink-soft figures">
              {formatDay(held.decided_on)} – {formatDay(lastDay(held))}
              {held.revoked_on && <span className="text-chili"> · {t("revoked")}</span>}
            </p>
          </li>
        ))}
      </ol>
    </Section>
  )
}
