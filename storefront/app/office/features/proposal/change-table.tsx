import type { Standing } from "@ocop/shared/certificate"
import { formatDay, groupDigits } from "../../../lib/format"
import { useMessages } from "../../../lib/messages"
import { Table, Td, Th } from "../../../ui/table"
import { Section } from "../../ui/section"
import { proposalMessages } from "./messages"
import type { ProposalDetail } from "./proposal"

/** What the confirmation changes, place by place, before and after. */
export function ChangeTable({ detail }: { detail: ProposalDetail }) {
  const t = useMessages(proposalMessages)
  const { proposal, before, after, stamps_unused } = detail
  const { kind, state, revoked_on, extended_until } = proposal
  const stars = (standing: Standing) => (standing.stars ? t("n_stars", { n: standing.stars }) : t("no_stars"))
  const atTill = (standing: Standing) => t(standing.stars ? "as_ocop" : "as_plain")
  const onTrace = (standing: Standing) =>
    standing.stars
      ? t("trace_valid", { n: standing.stars })
      : t(standing.state === "revoked" ? "trace_revoked" : "trace_gone")
  const unused = groupDigits(stamps_unused)
  const rows = [
    {
      name: t("certificate", { number: proposal.certificate_number }),
      before: stars(before),
      after:
        kind === "revoke"
          ? t("revoked_from", { day: formatDay(revoked_on ?? proposal.decided_on) })
          : t("extend_until", { day: formatDay(extended_until ?? proposal.decided_on) }),
      red: kind === "revoke",
    },
    { name: t("in_shop"), before: stars(before), after: stars(after) },
    { name: t("at_till"), before: atTill(before), after: atTill(after) },
    { name: t("trace_page"), before: onTrace(before), after: onTrace(after) },
    {
      name: t("stamps"),
      before: t("n_stamps", { n: unused }),
      after: t(after.stars ? "n_stamps" : "stamps_kept", { n: unused }),
    },
    { name: t("sold"), before: t("as_sold"), after: t("kept") },
  ]
  return (
    <Section title={t(state === "confirmed" ? "changed" : "changes")}>
      <Table caption={t("changes")}>
        <thead>
          <tr>
            <Th>
              <span className="sr-only">{t("change")}</span>
            </Th>
            <Th>{t("now")}</Th>
            <Th>{t(`then_${kind}`)}</Th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.name}>
              <Td className="text-ink-soft">{row.name}</Td>
              <Td>{row.before}</Td>
              <Td className={`font-medium ${row.red ? "text-chili" : ""}`}>{row.after}</Td>
            </tr>
          ))}
        </tbody>
      </Table>
    </Section>
  )
}
