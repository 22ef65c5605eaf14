import { z } from "zod"
import { BackendError, callBackend } from "../../../lib/backend.server"
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

export interface SentReport {
  number: string
  /** Null where none was chosen. */
  photo_kept: boolean | null
}

/** Sends the words, and then the photograph: a report is not lost with a bad picture. */
export async function sendReport(form: FormData, visitor: Request): Promise<SentReport> {
  const { number } = await callBackend("/store/violation-reports", {
    schema: Sent,
    method: "POST",
    body: draftOf(form),
    visitor,
  })
  const photo = form.get("photo")
  if (!(photo instanceof File) || photo.size === 0) return { number, photo_kept: null }
  return { number, photo_kept: await keepsPhoto(number, photo, visitor) }
}

async function keepsPhoto(number: string, photo: File, visitor: Request): Promise<boolean> {
  const body = new FormData()
  body.set("file", photo)
  try {
    const path = `/store/violation-reports/${number}/photo`
    await callBackend(path, { schema: z.unknown(), method: "POST", body, visitor })
    return true
  } catch (error) {
    if (error instanceof BackendError) return false
    throw error
  }
}
