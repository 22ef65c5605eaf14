import { Form, redirect, useNavigation, type ActionFunctionArgs, type LoaderFunctionArgs } from "react-router"
import { z } from "zod"
import { useMessages } from "../../lib/messages"
import { Button } from "../../ui/button"
import { answered } from "../answered.server"
import { CertificateDetail } from "../features/certificate/detail"
import { EntryPage } from "../features/certificate/entry-page"
import { entryMessages } from "../features/certificate/entry-messages"
import { paperBody } from "../features/certificate/paper-body"
import { PAPER_FIELDS, PaperFields } from "../features/certificate/paper-fields"
import { usePaperName } from "../features/certificate/paper-name"
import { keepFile } from "../keep-file.server"
import { callOffice, loadOffice } from "../session.server"
import { useFault } from "../ui/fault"
import type { Route } from "./+types/paper-new"

const Entered = z.object({ id: z.string() })

/** `?replaces=` names the paper a newer one takes the place of. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const detail = await loadOffice(request, `/office/registrations/${params.id ?? ""}`, {
    schema: CertificateDetail,
  })
  const replaces = new URL(request.url).searchParams.get("replaces")
  return { detail, replaced: detail.papers.find(({ id }) => id === replaces) }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const form = await request.formData()
  const registration_id = params.id ?? ""
  const { value, fault } = await answered(async () => {
    const file_id = await keepFile(request, form.get("file"))
    const body = paperBody(form, { registration_id, file_id })
    return callOffice(request, "/office/papers", { method: "POST", body, schema: Entered })
  })
  return value ? redirect(`/office/register/${registration_id}`) : { fault }
}

export default function PaperNew({ loaderData: { detail, replaced }, actionData }: Route.ComponentProps) {
  const t = useMessages(entryMessages)
  const nameOf = usePaperName()
  const said = useFault(actionData?.fault, PAPER_FIELDS)
  const busy = useNavigation().state !== "idle"
  return (
    <EntryPage
      of={detail}
      subject={t(replaced ? "paper_replace" : "paper_new")}
      lead={
        replaced && <p>{t("paper_replaces", { name: nameOf(replaced.kind), number: replaced.number })}</p>
      }
      refused={said.rest}
    >
      <Form method="post" encType="multipart/form-data" className="grid gap-5">
        {replaced && <input type="hidden" name="replaces" value={replaced.id} />}
        <PaperFields detail={detail} replaced={replaced} errorOf={said.of} />
        <Button kind="primary" disabled={busy} className="justify-self-start">
          {t("save_paper")}
        </Button>
      </Form>
    </EntryPage>
  )
}
