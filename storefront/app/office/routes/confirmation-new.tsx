import { dayOf } from "@ocop/shared/day"
import { Form, redirect, useNavigation, type ActionFunctionArgs, type LoaderFunctionArgs } from "react-router"
import { z } from "zod"
import { useMessages } from "../../lib/messages"
import { Button } from "../../ui/button"
import { answered } from "../answered.server"
import { confirmationBody } from "../features/certificate/confirmation-body"
import { CONFIRMATION_FIELDS, ConfirmationFields } from "../features/certificate/confirmation-fields"
import { Confirmations } from "../features/certificate/confirmations"
import { CertificateDetail } from "../features/certificate/detail"
import { EntryPage } from "../features/certificate/entry-page"
import { entryMessages } from "../features/certificate/entry-messages"
import { callOffice, loadOffice } from "../session.server"
import { useFault } from "../ui/fault"
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
    <EntryPage
      of={detail}
      subject={t("confirm_new")}
      maker={[producer.name, producer.phone].filter(Boolean).join(" · ")}
      lead={<p>{t("confirm_help")}</p>}
      refused={said.rest}
    >
      <Form method="post" className="grid gap-5">
        <ConfirmationFields day={dayOf(detail.as_of)} unit={registration.unit} errorOf={said.of} />
        <Button kind="primary" disabled={busy} className="justify-self-start">
          {t("save_confirmation")}
        </Button>
      </Form>
      <Confirmations confirmations={detail.confirmations} />
    </EntryPage>
  )
}
