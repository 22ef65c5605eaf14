import { Stars } from "@ocop/shared/certificate"
import { issuerLevel } from "@ocop/shared/criteria"
import { LONGEST_EXTENSION_DAYS } from "@ocop/shared/certificate-change"
import { addDays, dayOf } from "@ocop/shared/day"
import { Form, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "react-router"
import { z } from "zod"
import { formatDay } from "../../lib/format"
import { useMessages } from "../../lib/messages"
import { Button } from "../../ui/button"
import { TextField } from "../../ui/field"
import { Notice } from "../../ui/notice"
import { answered } from "../answered.server"
import { proposalMessages } from "../features/proposal/messages"
import { RevokeFields } from "../features/proposal/revoke-fields"
import { keepFile } from "../keep-file.server"
import { callOffice, loadOffice } from "../session.server"
import { useFault } from "../ui/fault"
import { OfficeHead } from "../ui/office-head"
import { SignedCopyField } from "../ui/signed-copy"
import type { Route } from "./+types/proposal-new"

const Product = z.object({
  as_of: z.string(),
  registration: z.object({ id: z.string(), name: z.string() }),
  producer: z.object({ name: z.string() }),
  standing: z.object({ certificate_id: z.string().nullable() }),
  certificates: z.array(
    z.object({
      id: z.string(),
      number: z.string(),
      issuer: z.string(),
      stars: Stars,
      valid_until: z.string(),
    }),
  ),
})
const Made = z.object({ proposal: z.object({ id: z.string() }) })

export async function loader({ request }: LoaderFunctionArgs) {
  const search = new URL(request.url).searchParams
  const id = encodeURIComponent(search.get("registration") ?? "")
  const kind = search.get("kind") === "extend" ? ("extend" as const) : ("revoke" as const)
  return { kind, product: await loadOffice(request, `/office/registrations/${id}`, { schema: Product }) }
}

export async function action({ request }: ActionFunctionArgs) {
  const form = await request.formData()
  const entered = Object.fromEntries([...form].filter(([name, value]) => name !== "file" && value !== ""))
  const { value, fault } = await answered(async () => {
    const file_id = await keepFile(request, form.get("file"))
    const body = { ...entered, ...(file_id ? { file_id } : {}) }
    return callOffice(request, "/office/proposals", { method: "POST", body, schema: Made })
  })
  return value ? redirect(`/office/proposals/${value.proposal.id}`) : { fault }
}

const FIELDS = [
  "ground",
  "revoked_on",
  "extended_until",
  "decision_number",
  "decided_on",
  "issuer",
  "conclusion_on",
  "reason",
  "file",
]

export default function ProposalNew({ loaderData: { kind, product }, actionData }: Route.ComponentProps) {
  const t = useMessages(proposalMessages)
  const said = useFault(actionData?.fault, FIELDS)
  const { registration, producer, standing, certificates } = product
  const held = certificates.find(({ id }) => id === standing.certificate_id)
  const day = dayOf(product.as_of)
  return (
    <div className="grid max-w-3xl gap-6">
      <title>{t(`new_${kind}`)}</title>
      <OfficeHead
        crumbs={[{ to: `/office/register/${registration.id}`, label: registration.name }]}
        subject={t(`new_${kind}`)}
        title={<span className="font-serif">{registration.name}</span>}
      >
        <p className="text-ink-soft">{producer.name}</p>
        {held && (
          <p>{t("present", { number: held.number, n: held.stars, day: formatDay(held.valid_until) })}</p>
        )}
      </OfficeHead>
      <Notice title={t("new_help")} />
      {said.rest && <Notice kind="warning" title={said.rest} />}
      <Form method="post" encType="multipart/form-data" className="grid gap-5">
        <input type="hidden" name="kind" value={kind} />
        <input type="hidden" name="certificate_id" value={held?.id ?? ""} />
        {kind === "revoke" ? (
          <RevokeFields day={day} errorOf={said.of} />
        ) : (
          <TextField
            name="extended_until"
            type="date"
            required
            label={t("extended_until")}
            hint={
              held &&
              t("extended_hint", { day: formatDay(addDays(held.valid_until, LONGEST_EXTENSION_DAYS)) })
            }
            error={said.of("extended_until")}
            className="max-w-72"
          />
        )}
        <DocumentFields
          kind={kind}
          day={day}
          issuer={held && issuerLevel(held.issuer) !== "district" ? held.issuer : ""}
          errorOf={said.of}
        />
        <TextField name="reason" required maxLength={1000} label={t("reason")} error={said.of("reason")} />
        <SignedCopyField error={said.of("file")} />
        <Button kind={kind === "revoke" ? "danger" : "primary"} className="justify-self-start">
          {t("propose")}
        </Button>
      </Form>
    </div>
  )
}

function DocumentFields({
  kind,
  day,
  issuer,
  errorOf,
}: {
  kind: "extend" | "revoke"
  day: string
  issuer: string
  errorOf: (field: string) => string | undefined
}) {
  const t = useMessages(proposalMessages)
  return (
    <div className="grid gap-4 sm:grid-cols-3">
      <TextField
        name="decision_number"
        required
        maxLength={100}
        autoComplete="off"
        label={t(kind === "extend" ? "number_extend" : "number")}
        error={errorOf("decision_number")}
      />
      <TextField
        name="decided_on"
        type="date"
        required
        max={day}
        label={t("decided_on")}
        error={errorOf("decided_on")}
      />
      <TextField
        name="issuer"
        required
        maxLength={200}
        defaultValue={issuer}
        label={t("issuer")}
        error={errorOf("issuer")}
      />
    </div>
  )
}
