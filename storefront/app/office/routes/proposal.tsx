import { Link, useOutletContext, type ActionFunctionArgs, type LoaderFunctionArgs } from "react-router"
import { z } from "zod"
import { formatDay } from "../../lib/format"
import { useLocale } from "../../lib/locale"
import { useMessages } from "../../lib/messages"
import { answered } from "../answered.server"
import { ChangeTable } from "../features/proposal/change-table"
import { proposalMessages } from "../features/proposal/messages"
import { Places } from "../features/proposal/places"
import { type Proposal, ProposalDetail } from "../features/proposal/proposal"
import { groundName } from "../features/proposal/revoke-fields"
import { type Part, TwoPersons } from "../features/proposal/two-persons"
import { callOffice, loadOffice, type Me } from "../session.server"
import { OfficeHead } from "../ui/office-head"
import { Fact, Facts, Section } from "../ui/section"
import { SignedCopy } from "../ui/signed-copy"
import type { Route } from "./+types/proposal"

const Settle = z.discriminatedUnion("intent", [
  z.object({ intent: z.literal("confirm"), decision_number: z.string() }),
  z.object({ intent: z.enum(["decline", "withdraw"]), note: z.string() }),
])

export function loader({ request, params }: LoaderFunctionArgs) {
  return loadOffice(request, `/office/proposals/${params.id ?? ""}`, { schema: ProposalDetail })
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { intent, ...body } = Settle.parse(Object.fromEntries(await request.formData()))
  const path = `/office/proposals/${params.id ?? ""}/${intent}`
  return answered(() => callOffice(request, path, { method: "POST", body, schema: z.unknown() }))
}

export default function ProposalPage({ loaderData: detail, actionData }: Route.ComponentProps) {
  const t = useMessages(proposalMessages)
  const me = useOutletContext<Me>()
  const { proposal } = detail
  const kind = t(proposal.kind)
  return (
    <div className="grid gap-7">
      <title>{`${proposal.product} · ${kind}`}</title>
      <OfficeHead
        crumbs={[{ to: "/office/proposals", label: t("title") }]}
        subject={t(proposal.state === "proposed" ? "step" : "settled_step", { kind })}
        title={<span className="font-serif">{proposal.product}</span>}
      >
        <p className="text-ink-soft">
          {proposal.producer} ·{" "}
          <Link to={`/office/register/${proposal.registration_id}`} className="text-link">
            {proposal.certificate_number}
          </Link>
        </p>
      </OfficeHead>
      <div className="grid gap-x-9 gap-y-7 lg:grid-cols-[5fr_3fr]">
        <div className="grid content-start gap-7">
          <Grounds proposal={proposal} />
          <ChangeTable detail={detail} />
          <Places detail={detail} />
        </div>
        <div>
          <TwoPersons proposal={proposal} part={partOf(me, proposal)} fault={actionData?.fault} />
        </div>
      </div>
    </div>
  )
}

function partOf(me: Me, proposal: Proposal): Part {
  if (me.officer.id === proposal.proposed_by) return "proposer"
  return me.grants.some(({ role }) => role === "agriculture") ? "second" : "onlooker"
}

function Grounds({ proposal }: { proposal: Proposal }) {
  const t = useMessages(proposalMessages)
  const locale = useLocale()
  const { kind, decision_number: number, decided_on, issuer, ground, conclusion_no, conclusion_on } = proposal
  return (
    <Section title={t("grounds")}>
      <Facts>
        <Fact name={t(`decision_${kind}`)}>
          {t("decided", { number, day: formatDay(decided_on), issuer })}
        </Fact>
        {ground && <Fact name={t("ground")}>{groundName(ground, locale)}</Fact>}
        {conclusion_no && conclusion_on && (
          <Fact name={t("conclusion")}>
            {t("concluded", {
              number: conclusion_no,
              day: formatDay(conclusion_on),
              due: proposal.due_on ? formatDay(proposal.due_on) : "–",
            })}
          </Fact>
        )}
        <Fact name={t("file")}>
          <SignedCopy file_id={proposal.file_id} />
        </Fact>
      </Facts>
    </Section>
  )
}
