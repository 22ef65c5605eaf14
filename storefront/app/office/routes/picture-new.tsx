import { Form, redirect, useNavigation, type ActionFunctionArgs, type LoaderFunctionArgs } from "react-router"
import { z } from "zod"
import { useMessages } from "../../lib/messages"
import { Button } from "../../ui/button"
import { TextField } from "../../ui/field"
import { answered } from "../answered.server"
import { CertificateDetail } from "../features/certificate/detail"
import { EntryPage } from "../features/certificate/entry-page"
import { pictureMessages } from "../features/certificate/picture-messages"
import { callOffice, loadOffice } from "../session.server"
import { useFault } from "../ui/fault"
import type { Route } from "./+types/picture-new"

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { registration, producer } = await loadOffice(request, `/office/registrations/${params.id ?? ""}`, {
    schema: CertificateDetail,
  })
  return { registration, producer }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const body = await request.formData()
  const path = `/office/registrations/${params.id ?? ""}/picture`
  const { value, fault } = await answered(() =>
    callOffice(request, path, { method: "POST", body, schema: z.object({ image: z.string() }) }),
  )
  return value ? redirect(`/office/register/${params.id ?? ""}`) : { fault }
}

export default function PictureNew({ loaderData: goods, actionData }: Route.ComponentProps) {
  const t = useMessages(pictureMessages)
  const said = useFault(actionData?.fault, ["file"])
  const busy = useNavigation().state !== "idle"
  return (
    <EntryPage of={goods} subject={t("add")} refused={said.rest}>
      <Form method="post" encType="multipart/form-data" className="grid gap-5">
        <TextField
          name="file"
          type="file"
          accept="image/jpeg,image/png,image/webp"
          required
          label={t("file")}
          hint={t("file_hint")}
          error={said.of("file")}
        />
        <Button kind="primary" disabled={busy} className="justify-self-start">
          {t(busy ? "busy" : "save")}
        </Button>
      </Form>
    </EntryPage>
  )
}
