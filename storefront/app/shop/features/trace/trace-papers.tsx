import { dayOf } from "@ocop/shared/day"
import { type PaperKind, paperNames } from "@ocop/shared/paper"
import type { TracePage } from "@ocop/shared/trace-page"
import { formatDay } from "../../../lib/format"
import { useLocale } from "../../../lib/locale"
import { useMessages } from "../../../lib/messages"
import { traceMessages } from "./messages"

/** A kind this page does not know yet is a paper all the same. */
function kindOf(kind: string): PaperKind {
  return Object.hasOwn(paperNames, kind) ? (kind as PaperKind) : "other"
}

/** Papers on record, a lapsed one as lapsed. */
export function TracePapers({ page }: { page: TracePage }) {
  const t = useMessages(traceMessages)
  const locale = useLocale()
  const today = dayOf(page.as_of)
  return (
    <section className="grid gap-2">
      <h2 className="text-18 font-semibold">{t("papers")}</h2>
      {page.papers.length === 0 ? (
        <p className="text-indigo">{t("papers_unknown")}</p>
      ) : (
        <ul className="border-t border-line">
          {page.papers.map((paper) => {
            const lapsed = paper.expires_on !== null && paper.expires_on < today
            return (
              <li key={`${paper.kind} ${paper.number}`} className="border-b border-line py-3">
                <p className="font-medium">{paperNames[kindOf(paper.kind)][locale]}</p>
                <p className="text-ink-soft">
                  {[paper.number, paper.issuer].filter(Boolean).join(", ")}
                  {paper.expires_on && (
                    <span className={lapsed ? "text-chili" : ""}>
                      {", "}
                      {t(lapsed ? "paper_lapsed" : "paper_until", { day: formatDay(paper.expires_on) })}
                    </span>
                  )}
                </p>
              </li>
            )
          })}
        </ul>
      )}
    </section>
  )
}
