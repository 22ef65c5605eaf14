import { formatInstant, groupDigits } from "../../../lib/format"
import { useMessages } from "../../../lib/messages"
import { Section } from "../../ui/section"
import { proposalMessages } from "./messages"
import { isConnected, type ProposalDetail } from "./proposal"

/** Who has the goods, and which tills will not know at once. */
export function Places({ detail: { sales_points, as_of } }: { detail: ProposalDetail }) {
  const t = useMessages(proposalMessages)
  const pieces = (milli: number) => groupDigits(Math.round(milli / 1000))
  const sum = sales_points.reduce((all, { stock_milli }) => all + stock_milli, 0)
  const silent = sales_points.some((point) => !isConnected(point.device_last_heard_at, as_of))
  return (
    <Section title={t("where")} aside={t("where_aside", { n: pieces(sum), points: sales_points.length })}>
      {sales_points.length === 0 && <p className="py-2 text-ink-soft">{t("where_none")}</p>}
      <ul>
        {sales_points.map(({ id, name, stock_milli, device_last_heard_at: heard }) => (
          <li
            key={id}
            className="grid grid-cols-[1fr_auto] gap-x-4 border-b border-line py-1.5 sm:grid-cols-[2fr_1fr_2fr]"
          >
            <span className="font-medium">{name}</span>
            <span className="text-right figures sm:text-left">{pieces(stock_milli)}</span>
            {isConnected(heard, as_of) ? (
              <span className="text-ink-soft">{t("connected")}</span>
            ) : (
              <span className="text-indigo">
                {heard ? t("silent", { at: formatInstant(heard) }) : t("never_heard")}
              </span>
            )}
          </li>
        ))}
      </ul>
      {silent && <p className="pt-2 text-14 text-ink-soft">{t("silent_help")}</p>}
    </Section>
  )
}
