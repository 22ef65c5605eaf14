import { ImportReport } from "@ocop/shared/register"
import type { ActionFunctionArgs } from "react-router"
import { BackendError } from "../../lib/backend.server"
import { useLocale } from "../../lib/locale"
import { useMessages } from "../../lib/messages"
import { ImportForm } from "../features/intake/import-form"
import { ImportResult } from "../features/intake/import-result"
import { intakeMessages } from "../features/intake/messages"
import { callOffice } from "../session.server"
import type { Route } from "./+types/import"

const IMPORT_LIMIT_MS = 300_000

export async function action({ request }: ActionFunctionArgs) {
  const form = await request.formData()
  const body = new FormData()
  const file = form.get("file")
  if (file instanceof File) body.set("file", file, file.name)
  const query = {
    dry_run: form.get("dry_run") === "false" ? "false" : "true",
    keep: form.get("keep") === "good" ? "good" : "none",
  }
  try {
    const signal = AbortSignal.timeout(IMPORT_LIMIT_MS)
    return {
      report: await callOffice(request, "/office/imports", {
        method: "POST",
        query,
        body,
        schema: ImportReport,
        signal,
      }),
    }
  } catch (error) {
    if (error instanceof BackendError) return { fault: error.fault }
    throw error
  }
}

export default function Import({ actionData }: Route.ComponentProps) {
  const t = useMessages(intakeMessages)
  const locale = useLocale()
  const fault = actionData && "fault" in actionData ? actionData.fault : undefined
  return (
    <div className="grid max-w-5xl gap-6">
      <title>{t("title")}</title>
      <header className="grid max-w-prose gap-1">
        <h1 className="text-22 font-semibold">{t("title")}</h1>
        <p className="text-ink-soft">{t("help")}</p>
      </header>
      <ImportForm error={fault && (locale === "vi" ? fault.message_vi : fault.message_en)} />
      {actionData && "report" in actionData && actionData.report && (
        <ImportResult report={actionData.report} />
      )}
    </div>
  )
}
