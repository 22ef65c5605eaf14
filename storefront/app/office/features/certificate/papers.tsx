import type { Day } from "@ocop/shared/day"
import { Link } from "react-router"
import { formatDay } from "../../../lib/format"
import { useMessages } from "../../../lib/messages"
import { Section } from "../../ui/section"
import type { CertificateDetail, HeldPaper } from "./detail"
import { certificateMessages } from "./messages"
import { usePaperName } from "./paper-name"

/** Papers in force with their last day; what is missing or lapsed of the required ones comes first, in red. */
export function Papers({
  detail,
  day,
  mayWrite,
}: {
  detail: CertificateDetail
  day: Day
  mayWrite: boolean
}) {
  const t = useMessages(certificateMessages)
  const nameOf = usePaperName()
  const papers = detail.papers.filter(({ replaced_by }) => !replaced_by)
  const { missing } = detail.paper_state
  const entry = mayWrite ? `/office/register/${detail.registration.id}/papers/new` : null
  return (
    <Section title={t("papers")} aside={String(papers.length)}>
      {papers.length + missing.length === 0 && <p className="py-2 text-ink-soft">{t("no_papers")}</p>}
      <ul>
        {missing.map((kinds) => (
          <li key={kinds.join()} className="border-b border-line py-1.5">
            {kinds.map(nameOf).join(t("or"))}: <span className="text-chili">{t("paper_missing")}</span>
          </li>
        ))}
        {papers.map((paper) => (
          <Paper key={paper.id} paper={paper} day={day} entry={entry} />
        ))}
      </ul>
      {entry && (
        <p className="pt-2 print:hidden">
          <Link to={entry} className="inline-block py-2 text-link">
            {t("paper_add")}
          </Link>
        </p>
      )}
    </Section>
  )
}

function Paper({ paper, day, entry }: { paper: HeldPaper; day: Day; entry: string | null }) {
  const t = useMessages(certificateMessages)
  const nameOf = usePaperName()
  const { id, kind, number, expires_on, file_id, registration_id } = paper
  const lapsed = expires_on !== null && expires_on < day
  return (
    <li className="border-b border-line py-1.5">
      <p className="font-medium">{nameOf(kind)}</p>
      <p className="flex flex-wrap items-baseline gap-x-3 text-14 figures">
        <span>
          {file_id ? (
            <a href={`/office/files/${file_id}`} className="text-link">
              {number}
            </a>
          ) : (
            <span className="text-ink-soft">{number}</span>
          )}
          {", "}
          <span className={lapsed ? "text-chili" : "text-ink-soft"}>
            {expires_on === null
              ? t("paper_open")
              : t(lapsed ? "paper_lapsed" : "paper_until", { day: formatDay(expires_on) })}
          </span>
          {!registration_id && <span className="text-ink-soft">, {t("paper_shared")}</span>}
        </span>
        {entry && (
          <Link
            to={`${entry}?replaces=${id}`}
            aria-label={t("paper_replace_of", { name: nameOf(kind), number })}
            className="inline-block py-1 text-link print:hidden"
          >
            {t("paper_replace")}
          </Link>
        )}
      </p>
    </li>
  )
}
