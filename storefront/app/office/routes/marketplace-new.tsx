import { Form, redirect, useNavigation, type ActionFunctionArgs, type LoaderFunctionArgs } from "react-router"
import { z } from "zod"
import { useMessages } from "../../lib/messages"
import { Button } from "../../ui/button"
import { answered } from "../answered.server"
import { CertificateDetail } from "../features/certificate/detail"
import { EntryPage } from "../features/certificate/entry-page"
import { MarketplaceFields } from "../features/certificate/marketplace-fields"
import { marketplaceMessages } from "../features/certificate/marketplace-messages"
import { callOffice, loadOffice } from "../session.server"
import { useFault } from "../ui/fault"
import type { Route } from "./+types/marketplace-new"

/** `?of=` names the marketplace whose link is changed. */
export async function loader({ request, url, params }: LoaderFunctionArgs) {
  const detail = await loadOffice(request, `/office/registrations/${params.id ?? ""}`, {
    schema: CertificateDetail,
  })
  const of = url.searchParams.get("of")
  return { detail, known: detail.marketplaces.find(({ marketplace }) => marketplace === of) }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const body = Object.fromEntries(await request.formData())
  const path = `/office/registrations/${params.id ?? ""}/marketplaces`
  const { value, fault } = await answered(() =>
    callOffice(request, path, { method: "POST", body, schema: z.object({ marketplace: z.string() }) }),
  )
  return value ? redirect(`/office/register/${params.id ?? ""}`) : { fault, body }
}

export default function MarketplaceNew({ loaderData: { detail, known }, actionData }: Route.ComponentProps) {
  const t = useMessages(marketplaceMessages)
  const said = useFault(actionData?.fault, ["marketplace", "url", "state"])
  const busy = useNavigation().state !== "idle"
  const written = (name: "marketplace" | "url" | "state") => {
    const value = actionData?.body[name]
    return typeof value === "string" ? value : known?.[name]
  }
  return (
    <EntryPage of={detail} subject={t("add")} refused={said.rest}>
      <Form method="post" className="grid gap-5">
        <MarketplaceFields written={written} errorOf={said.of} />
        <Button kind="primary" disabled={busy} className="justify-self-start">
          {t("save")}
        </Button>
      </Form>
    </EntryPage>
  )
}
