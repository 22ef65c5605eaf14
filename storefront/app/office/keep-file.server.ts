import { z } from "zod"
import { callOffice } from "./session.server"

const KeptFile = z.object({ id: z.string() })

/** Keeps what was chosen in a file field; null where nothing was. */
export async function keepFile(request: Request, file: FormDataEntryValue | null): Promise<string | null> {
  if (!(file instanceof File) || file.size === 0) return null
  const body = new FormData()
  body.set("file", file, file.name)
  const { id } = await callOffice(request, "/office/files", { method: "POST", body, schema: KeptFile })
  return id
}

/** For rows with a file each: the one chosen now, else the one the row had. */
export async function keepRowFiles(request: Request, form: FormData): Promise<(string | null)[]> {
  const chosen = form.getAll("file")
  const ids: (string | null)[] = []
  for (const [index, held] of form.getAll("file_id").entries()) {
    const had = typeof held === "string" && held !== "" ? held : null
    ids.push((await keepFile(request, chosen[index] ?? null)) ?? had)
  }
  return ids
}
