import { TracePage } from "@ocop/shared/trace-page"
import { Form, redirect, useNavigation, type ActionFunctionArgs, type LoaderFunctionArgs } from "react-router"
import { z } from "zod"
import { loadBackend } from "../../lib/backend.server"
import { useMessages } from "../../lib/messages"
import { Button } from "../../ui/button"
import { SelectField, TextField } from "../../ui/field"
import { Notice } from "../../ui/notice"
import { answered } from "../answered.server"
import { inspectionBody } from "../features/inspection/inspection"
import { FoundFields } from "../features/inspection/found-fields"
import { inspectionMessages } from "../features/inspection/messages"
import { keepFile } from "../keep-file.server"
import { callOffice, loadOffice } from "../session.server"
import { useFault } from "../ui/fault"
import { OfficeHead } from "../ui/office-head"
import type { Route } from "./+types/inspection-new"

const Code = z.object({ registration_id: z.string(), lot_id: z.string().nullable(), page: TracePage })
const Owner = z.object({ producer: z.object({ id: z.string(), name: z.string() }) })
const Points = z.object({ sales_points: z.array(z.object({ id: z.string(), name: z.string() })) })
const Made = z.object({ inspection: z.object({ id: z.string() }) })

/** The goods of `?code=`, and the places they may have been found at. */
export async function loader({ request }: LoaderFunctionArgs) {
  const code = new URL(request.url).searchParams.get("code") ?? ""
  const found = await loadOffice(request, "/office/codes", { schema: Code, query: { text: code } })
  const [{ producer }, { sales_points }] = await Promise.all([
    loadOffice(request, `/office/registrations/${found.registration_id}`, { schema: Owner }),
    loadBackend("/store/goods/home", { schema: Points }),
  ])
  const { registration_id, lot_id, page } = found
  const { product, lot, code: read } = page
  return {
    ...{ code, registration_id, lot_id, producer, sales_points },
    ...{ name: product.name, lot: lot?.number ?? null, serial: read.serial },
  }
}

/** Pictures first, each kept by the office; then the record that names them. */
export async function action({ request }: ActionFunctionArgs) {
  const form = await request.formData()
  const { value, fault } = await answered(async () => {
    const file_ids: string[] = []
    for (const file of form.getAll("photos")) {
      const id = await keepFile(request, file)
      if (id !== null) file_ids.push(id)
    }
    const body = inspectionBody(form, file_ids)
    return callOffice(request, "/office/inspections", { method: "POST", body, schema: Made })
  })
  return value ? redirect(`/office/inspections/${value.inspection.id}`) : { fault }
}

export default function InspectionNew({ loaderData: goods, actionData }: Route.ComponentProps) {
  const t = useMessages(inspectionMessages)
  const said = useFault(actionData?.fault, ["summary", "file"])
  const busy = useNavigation().state !== "idle"
  return (
    <div className="grid max-w-2xl gap-6">
      <title>{t("new_title")}</title>
      <OfficeHead subject={t("new_title")} title={<span className="font-serif">{goods.name}</span>}>
        <p className="text-ink-soft">
          {[goods.producer.name, goods.lot && t("of_lot", { lot: goods.lot })].filter(Boolean).join(" · ")}
        </p>
      </OfficeHead>
      {said.rest && <Notice kind="warning" title={said.rest} />}
      <Form method="post" encType="multipart/form-data" className="grid gap-5">
        <input type="hidden" name="code_read" value={goods.code} />
        <input type="hidden" name="registration_id" value={goods.registration_id} />
        <input type="hidden" name="lot_id" value={goods.lot_id ?? ""} />
        <input type="hidden" name="serial" value={goods.serial ?? ""} />
        <SelectField name="place" label={t("place")} required defaultValue="">
          <option value="" disabled>
            {t("choose_place")}
          </option>
          {goods.sales_points.map(({ id, name }) => (
            <option key={id} value={`point:${id}`}>
              {name}
            </option>
          ))}
          <option value={`producer:${goods.producer.id}`}>
            {t("at_producer", { producer: goods.producer.name })}
          </option>
        </SelectField>
        <FoundFields />
        <TextField name="summary" label={t("summary")} required maxLength={2000} error={said.of("summary")} />
        <TextField name="handling" label={t("handling")} maxLength={2000} />
        <TextField
          name="photos"
          type="file"
          multiple
          accept="image/jpeg,image/png,image/webp,application/pdf"
          label={t("photos")}
          hint={t("photos_hint")}
          error={said.of("file")}
        />
        <div className="thumb-bar">
          <Button kind="primary" disabled={busy} className="flex-1 sm:flex-none">
            {t("save")}
          </Button>
        </div>
      </Form>
    </div>
  )
}
