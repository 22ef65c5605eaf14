import type { Day } from "@ocop/shared/day"
import { formatDay } from "../../../lib/format"
import { useMessages } from "../../../lib/messages"
import { Section } from "../../ui/section"
import type { CertificateDetail, HeldPaper } from "./detail"
import { certificateMessages } from "./messages"
import { usePaperName } from "./paper-name"

/** Papers in force with their last day; what is missing or lapsed of the required ones comes first, in red. */
export function Papers({ detail, day }: { detail: CertificateDetail; day: Day }) {
  const t = useMessages(certificateMessages)
  const nameOf = usePaperName()
  const papers = detail.papers.filter(({ replaced_by }) => !replaced_by)
  const { missing } = detail.paper_state
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
          <Paper key={paper.id} paper={paper} day={day} />
        ))}
      </ul>
    </Section>
  )
}

function Paper({ paper, day }: { paper: HeldPaper; day: Day }) {
  const t = useMessages(certificateMessages)
  const nameOf = usePaperName()
  const { kind, number, expires_on, file_id } = paper
  const lapsed = expires_on !== null && expires_on < day
  return (
    <li className="border-b border-line py-1.5">
      <p className="font-medium">{nameOf(kind)}</p>
      <p className="text-14 figures">
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
      </p>
    </li>
  )
}
