import { dayOf } from "@ocop/shared/day"
import { Form, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "react-router"
import { z } from "zod"
import { useMessages } from "../../lib/messages"
import { Button } from "../../ui/button"
import { LinesField, TextField } from "../../ui/field"
import { Notice } from "../../ui/notice"
import { answered } from "../answered.server"
import { linesOf } from "../features/lot/lot-form"
import { lotMessages } from "../features/lot/messages"
import { callOffice, loadOffice } from "../session.server"
import { useFault } from "../ui/fault"
import { OfficeHead } from "../ui/office-head"
import type { Route } from "./+types/lot-new"

const Product = z.object({
  as_of: z.string(),
  registration: z.object({ id: z.string(), name: z.string(), unit: z.string() }),
  producer: z.object({ name: z.string() }),
})
const Made = z.object({ id: z.string() })

export function loader({ request }: LoaderFunctionArgs) {
  const id = new URL(request.url).searchParams.get("registration") ?? ""
  return loadOffice(request, `/office/registrations/${encodeURIComponent(id)}`, { schema: Product })
}

export async function action({ request }: ActionFunctionArgs) {
  const form = await request.formData()
  const text = (name: string) => {
    const value = form.get(name)
    return typeof value === "string" && value.trim() !== "" ? value.trim() : null
  }
  const body = {
    registration_id: text("registration_id"),
    number: text("number"),
    made_on: text("made_on"),
    expires_on: text("expires_on"),
    quantity_milli: Math.round(Number(text("quantity")) * 1000),
    growing_areas: linesOf(form.get("growing_areas")),
    material_zone: text("material_zone"),
    standards: linesOf(form.get("standards")),
    note: text("note"),
  }
  const { value, fault } = await answered(() =>
    callOffice(request, "/office/lots", { method: "POST", body, schema: Made }),
  )
  return value ? redirect(`/office/lots/${value.id}`) : { fault }
}

const FIELDS = ["number", "made_on", "expires_on", "quantity_milli"]

export default function LotNew({ loaderData, actionData }: Route.ComponentProps) {
  const t = useMessages(lotMessages)
  const { registration, producer, as_of } = loaderData
  const said = useFault(actionData?.fault, FIELDS)
  const today = dayOf(as_of)
  return (
    <div className="grid max-w-2xl gap-6">
      <title>{t("new_title")}</title>
      <OfficeHead
        crumbs={[{ to: `/office/lots?registration=${registration.id}`, label: t("title") }]}
        subject={t("new_title")}
        title={<span className="font-serif">{registration.name}</span>}
      >
        <p className="text-ink-soft">{producer.name}</p>
      </OfficeHead>
      {said.rest && <Notice kind="warning" title={said.rest} />}
      <Form method="post" className="grid gap-5">
        <input type="hidden" name="registration_id" value={registration.id} />
        <div className="grid items-start gap-4 sm:grid-cols-2">
          <TextField
            name="number"
            required
            maxLength={40}
            autoComplete="off"
            label={t("number")}
            hint={t("number_hint")}
            error={said.of("number")}
          />
          <TextField
            name="quantity"
            type="number"
            min="0.001"
            step="0.001"
            required
            label={t("quantity")}
            hint={t("quantity_hint", { unit: registration.unit })}
            error={said.of("quantity_milli")}
          />
          <TextField
            name="made_on"
            type="date"
            required
            max={today}
            label={t("made")}
            error={said.of("made_on")}
          />
          <TextField name="expires_on" type="date" label={t("expires")} error={said.of("expires_on")} />
        </div>
        <LinesField name="growing_areas" label={t("growing_areas")} hint={t("areas_hint")} />
        <TextField name="material_zone" maxLength={200} label={t("material_zone")} />
        <LinesField name="standards" label={t("standards")} hint={t("areas_hint")} />
        <TextField name="note" maxLength={2000} label={t("note")} />
        <Button kind="primary" className="justify-self-start">
          {t("save")}
        </Button>
      </Form>
    </div>
  )
}
