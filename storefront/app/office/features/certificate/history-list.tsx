import { Link } from "react-router"
import { dayOf } from "@ocop/shared/day"
import { formatDay, groupDigits } from "../../../lib/format"
import { useLocale } from "../../../lib/locale"
import { useMessages } from "../../../lib/messages"
import { Section } from "../../ui/section"
import type { History } from "./detail"
import { fieldName, shownValue, titleOf } from "./history-words"
import { certificateMessages } from "./messages"

/** Who changed what, from what to what, why and on which document; the latest first. */
export function HistoryList({ history, all }: { history: History; all?: string }) {
  const t = useMessages(certificateMessages)
  return (
    <Section title={t("history")} aside={groupDigits(history.total)}>
      {history.items.length === 0 && <p className="py-2 text-ink-soft">{t("history_none")}</p>}
      <ol>
        {history.items.map((item) => (
          <Change key={item.id} item={item} />
        ))}
      </ol>
      {all && history.total > history.items.length && (
        <p className="pt-2">
          <Link to={all} className="inline-block py-2 text-link">
            {t("history_more", { n: groupDigits(history.total) })}
          </Link>
        </p>
      )}
    </Section>
  )
}

function Change({ item }: { item: History["items"][number] }) {
  const locale = useLocale()
  const created = item.changes.some(({ field, before }) => field === "id" && before === null)
  const shown = item.changes.flatMap((change) => {
    const name = fieldName(change.field, locale)
    return name ? [{ ...change, name }] : []
  })
  const told = created ? [] : shown
  const why = [item.document_no, item.reason].filter(Boolean).join(": ")
  return (
    <li className="grid grid-cols-[6rem_1fr] gap-x-2 border-b border-line py-2">
      <p className="text-ink-soft figures">{formatDay(dayOf(item.at))}</p>
      <div className="min-w-0">
        <p className="font-medium">{titleOf(item, created, locale)}</p>
        {told.map(({ field, name, before, after }) => (
          <p key={field} className="break-words">
            {name}: <del className="text-ink-soft">{shownValue(before)}</del> {shownValue(after)}
          </p>
        ))}
        {why && <p>{why}</p>}
        {item.actor_name && <p className="text-14 text-ink-soft">{item.actor_name}</p>}
      </div>
    </li>
  )
}
