import { z } from "zod"
import { callBackend } from "../../../lib/backend.server"
import type { ReportDraft } from "./report-form"

const Sent = z.object({ number: z.string() })

export function draftOf(form: FormData): ReportDraft {
  const text = (name: string) => {
    const value = form.get(name)
    return typeof value === "string" ? value : ""
  }
  return {
    about: text("about"),
    code_read: text("code_read"),
    place: text("place"),
    words: text("words"),
    contact: text("contact"),
  }
}

/** The number the report is followed by. */
export async function sendReport(form: FormData, visitor: Request): Promise<string> {
  const body = draftOf(form)
  const { number } = await callBackend("/store/violation-reports", {
    schema: Sent,
    method: "POST",
    body,
    visitor,
  })
  return number
}
