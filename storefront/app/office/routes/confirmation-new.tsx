import { dayOf } from "@ocop/shared/day"
import { Form, redirect, useNavigation, type ActionFunctionArgs, type LoaderFunctionArgs } from "react-router"
import { z } from "zod"
import { useMessages } from "../../lib/messages"
import { Button } from "../../ui/button"
import { Notice } from "../../ui/notice"
import { answered } from "../answered.server"
import { confirmationBody } from "../features/certificate/confirmation-body"
import { CONFIRMATION_FIELDS, ConfirmationFields } from "../features/certificate/confirmation-fields"
import { Confirmations } from "../features/certificate/confirmations"
import { CertificateDetail } from "../features/certificate/detail"
import { entryMessages } from "../features/certificate/entry-messages"
import { callOffice, loadOffice } from "../session.server"
import { useFault } from "../ui/fault"
import { OfficeHead } from "../ui/office-head"
import type { Route } from "./+types/confirmation-new"

const Entered = z.object({ id: z.string() })

export function loader({ request, params }: LoaderFunctionArgs) {
  return loadOffice(request, `/office/registrations/${params.id ?? ""}`, { schema: CertificateDetail })
}

export async function action({ request, params }: ActionFunctionArgs) {
  const registration_id = params.id ?? ""
  const body = confirmationBody(await request.formData(), registration_id)
  const { value, fault } = await answered(() =>
    callOffice(request, "/office/confirmations", { method: "POST", body, schema: Entered }),
  )
  return value ? redirect(`/office/register/${registration_id}`) : { fault }
}

/** ĐN-9: an officer asked the producer, and writes down what was said. */
export default function ConfirmationNew({ loaderData: detail, actionData }: Route.ComponentProps) {
  const t = useMessages(entryMessages)
  const said = useFault(actionData?.fault, CONFIRMATION_FIELDS)
  const busy = useNavigation().state !== "idle"
  const { registration, producer } = detail
  return (
    <div className="grid max-w-2xl gap-6">
      <title>{`${t("confirm_new")} · ${registration.name}`}</title>
      <OfficeHead
        crumbs={[
          { to: "/office/register", label: t("register") },
          { to: `/office/register/${registration.id}`, label: registration.name },
        ]}
        subject={t("confirm_new")}
        title={<span className="font-serif">{registration.name}</span>}
      >
        <p className="text-ink-soft">{[producer.name, producer.phone].filter(Boolean).join(" · ")}</p>
      </OfficeHead>
      <p>{t("confirm_help")}</p>
      {said.rest && <Notice kind="warning" title={said.rest} />}
      <Form method="post" className="grid gap-5">
        <ConfirmationFields day={dayOf(detail.as_of)} unit={registration.unit} errorOf={said.of} />
        <Button kind="primary" disabled={busy} className="justify-self-start">
          {t("save_confirmation")}
        </Button>
      </Form>
      <Confirmations confirmations={detail.confirmations} />
    </div>
  )
}
