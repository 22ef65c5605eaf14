import type { ReactNode } from "react"
import { Form, useNavigation } from "react-router"
import { formatInstant } from "../../../lib/format"
import { useMessages } from "../../../lib/messages"
import { Button } from "../../../ui/button"
import { TextField } from "../../../ui/field"
import { Icon } from "../../../ui/icon"
import { Notice } from "../../../ui/notice"
import { useFault } from "../../ui/fault"
import { proposalMessages } from "./messages"
import type { Proposal } from "./proposal"

export type Part = "second" | "proposer" | "onlooker"

/** The two names, and what the one who looks may do: confirm or return, withdraw, or only read. */
export function TwoPersons({
  proposal,
  part,
  fault,
}: {
  proposal: Proposal
  part: Part
  fault: Parameters<typeof useFault>[0]
}) {
  const t = useMessages(proposalMessages)
  const { state, proposer, proposed_at, reason, settler, settled_at, settle_note } = proposal
  const open = state === "proposed"
  return (
    <section className="grid content-start gap-5 rounded-panel bg-paper-2 p-5 lg:sticky lg:top-5">
      <h2 className="border-b border-line pb-2 text-18 font-semibold">{t("two_persons")}</h2>
      <Person
        done
        number={1}
        name={proposer ?? "–"}
        said={t("proposed_at", { at: formatInstant(proposed_at) })}
      >
        <blockquote className="mt-1 border-l-2 border-line pl-3">{reason}</blockquote>
      </Person>
      <Person
        done={state === "confirmed"}
        number={2}
        name={open ? t("second") : (settler ?? "–")}
        said={
          open
            ? t(WAITING[part])
            : t("settled", { state: t(`state_${state}`), at: settled_at ? formatInstant(settled_at) : "" })
        }
      >
        {settle_note && <blockquote className="mt-1 border-l-2 border-line pl-3">{settle_note}</blockquote>}
        {open && part === "second" && <Second proposal={proposal} fault={fault} />}
        {open && part === "proposer" && <Withdraw fault={fault} />}
      </Person>
    </section>
  )
}

const WAITING: Record<Part, "waiting_you" | "waiting_other" | "waiting_agriculture"> = {
  second: "waiting_you",
  proposer: "waiting_other",
  onlooker: "waiting_agriculture",
}

function Person({
  done,
  number,
  name,
  said,
  children,
}: {
  done: boolean
  number: number
  name: string
  said: string
  children: ReactNode
}) {
  return (
    <div className="grid grid-cols-[2rem_1fr] gap-x-3">
      <span
        className={`grid size-8 place-items-center rounded-full font-semibold ${done ? "bg-leaf text-paper" : "border border-ink"}`}
      >
        {done ? <Icon name="check" className="size-4" /> : number}
      </span>
      <div className="grid gap-0.5">
        <p className="font-semibold">{name}</p>
        <p className="text-ink-soft figures">{said}</p>
        {children}
      </div>
    </div>
  )
}

function Second({ proposal, fault }: { proposal: Proposal; fault: Parameters<typeof useFault>[0] }) {
  const t = useMessages(proposalMessages)
  const said = useFault(fault, ["decision_number"])
  const busy = useNavigation().state !== "idle"
  return (
    <div className="mt-3 grid gap-4">
      {said.rest && <Notice kind="warning" title={said.rest} />}
      <Form method="post" className="grid gap-4">
        <TextField
          name="decision_number"
          label={t("type_again")}
          required
          autoComplete="off"
          maxLength={100}
          error={said.of("decision_number")}
        />
        <Button
          kind={proposal.kind === "revoke" ? "danger" : "primary"}
          name="intent"
          value="confirm"
          disabled={busy}
        >
          {t(`confirm_${proposal.kind}`)}
        </Button>
      </Form>
      <WithNote intent="decline" />
      <p className="text-14 text-ink-soft">{t(`final_${proposal.kind}`)}</p>
    </div>
  )
}

function Withdraw({ fault }: { fault: Parameters<typeof useFault>[0] }) {
  const said = useFault(fault, [])
  return (
    <div className="mt-3 grid gap-4">
      {said.rest && <Notice kind="warning" title={said.rest} />}
      <WithNote intent="withdraw" />
    </div>
  )
}

function WithNote({ intent }: { intent: "decline" | "withdraw" }) {
  const t = useMessages(proposalMessages)
  return (
    <details className="rounded-control border border-line bg-sheet">
      <summary className="cursor-pointer px-4 py-3 text-center font-semibold">{t(intent)}</summary>
      <Form method="post" className="grid gap-3 border-t border-line p-4">
        <TextField name="note" label={t(`note_${intent}`)} required maxLength={1000} />
        <Button name="intent" value={intent}>
          {t(intent)}
        </Button>
      </Form>
    </details>
  )
}
