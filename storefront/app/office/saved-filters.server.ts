import type { FilterPage } from "@ocop/shared/filter-page"
import { z } from "zod"
import { callOffice, loadOffice } from "./session.server"

const SavedFilters = z.object({
  items: z.array(z.object({ id: z.string(), name: z.string(), query: z.string() })),
})

const FilterAction = z.discriminatedUnion("intent", [
  z.object({ intent: z.literal("keep"), name: z.string(), query: z.string() }),
  z.object({ intent: z.literal("drop"), id: z.string() }),
])

/** The officer's own questions to a list. */
export async function savedFilters(request: Request, page: FilterPage) {
  return (await loadOffice(request, "/office/filters", { schema: SavedFilters, query: { page } })).items
}

/** Keeps or drops one, where that is what the form asks; answers whether it was. */
export async function changedFilters(request: Request, page: FilterPage, form: FormData): Promise<boolean> {
  const asked = FilterAction.safeParse(Object.fromEntries(form)).data
  if (!asked) return false
  if (asked.intent === "drop") {
    const path = `/office/filters/${encodeURIComponent(asked.id)}`
    await callOffice(request, path, { method: "DELETE", schema: z.unknown() })
  } else {
    const body = { page, name: asked.name, query: asked.query }
    await callOffice(request, "/office/filters", { method: "POST", body, schema: z.unknown() })
  }
  return true
}
