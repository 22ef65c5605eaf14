import { groupDigits } from "../../../lib/format"
import { useMessages } from "../../../lib/messages"
import { Section } from "../../ui/section"
import type { Counts } from "./counts"
import { countsMessages } from "./messages"

const SHARES = ["commitment_share", "stamped_share", "gtin_share", "marketplace_share"] as const

/** QN-9, QN-41, QN-54, ĐN-15: the shares the programme is asked for, with what they are of. */
export function Shares({ counts, past }: { counts: Counts; past: boolean }) {
  const t = useMessages(countsMessages)
  return (
    <Section title={t("shares")} className="max-w-3xl">
      <dl>
        {SHARES.map((share) => {
          const { part, whole } = counts[share]
          const percent = whole === 0 ? 0 : Math.round((part / whole) * 100)
          return (
            <div key={share} className="flex justify-between gap-x-6 border-b border-line py-1.5">
              <dt>{t(share)}</dt>
              <dd className="text-right whitespace-nowrap figures">
                <span className="font-semibold">{percent}%</span>{" "}
                <span className="text-ink-soft">
                  {t("of", { part: groupDigits(part), whole: groupDigits(whole) })}
                </span>
              </dd>
            </div>
          )
        })}
      </dl>
      {past && <p className="pt-2 text-14 text-ink-soft">{t("shares_today")}</p>}
    </Section>
  )
}
