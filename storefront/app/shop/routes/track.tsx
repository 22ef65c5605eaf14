import { parsePhone } from "@ocop/shared/phone"
import { data, Form, redirect, useNavigation, type ActionFunctionArgs } from "react-router"
import { z } from "zod"
import { BackendError, callBackend, type BackendFault } from "../../lib/backend.server"
import { useLocale } from "../../lib/locale"
import { useMessages } from "../../lib/messages"
import { Button } from "../../ui/button"
import { TextField } from "../../ui/field"
import { Notice } from "../../ui/notice"
import { Page, PageHead } from "../../ui/page"
import { orderMessages } from "../features/order/messages"
import { orderPath } from "../lib/order-link"
import { formText } from "../lib/form-text"
import { PageMeta } from "../lib/page-meta"
import type { Route } from "./+types/track"

const Found = z.object({ id: z.string(), key: z.string() })

interface Tried {
  number: string
  phone: string
  wrong: ("number" | "phone")[]
  fault: BackendFault | null
}

export async function action({ request }: ActionFunctionArgs) {
  const form = await request.formData()
  const number = formText(form, "number").replace(/[\s#]/g, "")
  const phone = formText(form, "phone").trim()
  const tried: Tried = { number, phone, wrong: [], fault: null }
  if (!/^\d{1,9}$/.test(number) || Number(number) < 1) tried.wrong.push("number")
  if (!parsePhone(phone).ok) tried.wrong.push("phone")
  if (tried.wrong.length > 0) return data(tried, { status: 422 })
  try {
    const body = { number: Number(number), phone }
    const { id, key } = await callBackend("/store/order-tracking", {
      method: "POST",
      body,
      visitor: request,
      schema: Found,
    })
    return redirect(orderPath(id, key))
  } catch (error) {
    if (error instanceof BackendError) return data({ ...tried, fault: error.fault }, { status: error.status })
    throw error
  }
}

export default function Track({ actionData }: Route.ComponentProps) {
  const t = useMessages(orderMessages)
  const locale = useLocale()
  const busy = useNavigation().state !== "idle"
  const { number, phone, wrong, fault } = actionData ?? { number: "", phone: "", wrong: [], fault: null }
  return (
    <Page className="pb-4">
      <PageMeta title={t("track")} description={t("track_help")} />
      <div className="grid max-w-md gap-6">
        <PageHead title={t("track")}>{t("track_help")}</PageHead>
        {fault && <Notice kind="warning" title={locale === "vi" ? fault.message_vi : fault.message_en} />}
        <Form method="post" noValidate className="grid gap-4">
          <TextField
            name="number"
            label={t("number")}
            inputMode="numeric"
            autoComplete="off"
            maxLength={12}
            defaultValue={number}
            error={wrong.includes("number") ? t("number_wrong") : undefined}
            required
          />
          <TextField
            name="phone"
            label={t("phone")}
            type="tel"
            autoComplete="tel"
            maxLength={40}
            defaultValue={phone}
            error={wrong.includes("phone") ? t("phone_wrong") : undefined}
            required
          />
          <Button kind="primary" disabled={busy}>
            {t("look")}
          </Button>
        </Form>
      </div>
    </Page>
  )
}
