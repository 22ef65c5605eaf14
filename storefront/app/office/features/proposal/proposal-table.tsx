import { Link } from "react-router"
import { formatDay, formatInstant } from "../../../lib/format"
import { useMessages } from "../../../lib/messages"
import { Table, Td, Th } from "../../../ui/table"
import { proposalMessages } from "./messages"
import type { Proposal } from "./proposal"

const ORDER = ["proposed", "confirmed", "declined", "withdrawn"] as const

/** Proposals grouped by what became of them; those waiting first. */
export function ProposalTable({ proposals }: { proposals: readonly Proposal[] }) {
  const t = useMessages(proposalMessages)
  return (
    <Table caption={t("title")}>
      <thead>
        <tr>
          <Th>{t("product")}</Th>
          <Th>{t("change")}</Th>
          <Th className="hidden md:table-cell">{t("document")}</Th>
          <Th className="hidden sm:table-cell">{t("proposer")}</Th>
        </tr>
      </thead>
      {ORDER.map((state) => {
        const items = proposals.filter((proposal) => proposal.state === state)
        if (items.length === 0) return null
        return (
          <tbody key={state}>
            <tr>
              <th
                colSpan={4}
                scope="rowgroup"
                className="border-b border-line pt-4 pb-1.5 text-left font-semibold"
              >
                {t(`state_${state}`)}{" "}
                <span className="font-normal text-ink-soft figures">{items.length}</span>
              </th>
            </tr>
            {items.map((proposal) => (
              <Row key={proposal.id} proposal={proposal} />
            ))}
          </tbody>
        )
      })}
    </Table>
  )
}

function Row({ proposal }: { proposal: Proposal }) {
  const t = useMessages(proposalMessages)
  const { id, kind, product, producer, extended_until, revoked_on, proposer, proposed_at } = proposal
  const day = formatDay((kind === "extend" ? extended_until : revoked_on) ?? proposal.decided_on)
  return (
    <tr className="hover:bg-paper-2">
      <Td className="font-medium">
        <Link to={`/office/proposals/${id}`} className="hover:text-leaf hover:underline">
          {product}
        </Link>
        <span className="block text-14 font-normal text-ink-soft">{producer}</span>
      </Td>
      <Td className={kind === "revoke" ? "text-chili" : ""}>
        {t(kind === "extend" ? "extend_until" : "revoke_on", { day })}
      </Td>
      <Td className="hidden text-ink-soft md:table-cell">{proposal.decision_number}</Td>
      <Td className="hidden sm:table-cell">
        {proposer}
        <span className="block text-14 text-ink-soft figures">{formatInstant(proposed_at)}</span>
      </Td>
    </tr>
  )
}
