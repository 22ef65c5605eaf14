import { formatDay } from "../../../lib/format"
import { useMessages } from "../../../lib/messages"
import { Section } from "../../ui/section"
import type { CertificateDetail } from "./detail"
import { entryMessages } from "./entry-messages"
import { quarterParts } from "./quarters"

/** What was said of each quarter so far, and by which side. */
export function Confirmations({ confirmations }: Pick<CertificateDetail, "confirmations">) {
  const t = useMessages(entryMessages)
  return (
    <Section title={t("said_so_far")} aside={String(confirmations.length)}>
      {confirmations.length === 0 && <p className="py-2 text-ink-soft">{t("said_none")}</p>}
      <ul>
        {confirmations.map(({ quarter, producing, made_on, by_actor, note }) => (
          <li key={`${quarter} ${by_actor}`} className="border-b border-line py-1.5">
            <p className="font-medium">
              {t(producing ? "said_yes" : "said_no", { quarter: t("quarter_name", quarterParts(quarter)) })}
            </p>
            <p className="text-14 text-ink-soft figures">
              {[formatDay(made_on), t(by_actor === "producer" ? "by_producer" : "by_officer"), note]
                .filter(Boolean)
                .join(", ")}
            </p>
          </li>
        ))}
      </ul>
    </Section>
  )
}
