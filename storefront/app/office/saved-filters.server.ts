import type { FilterPage } from "@ocop/shared/filter-page"
import type { ActionFunctionArgs } from "react-router"
import { z } from "zod"
import { askedOf, pageOf } from "./question"
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

/** A list narrowed by words, state and kind, the page of it that the address asks for, and the officer's own questions to it. */
export async function askedList<Schema extends z.ZodType>(
  request: Request,
  page: FilterPage,
  list: { path: string; schema: Schema },
) {
  const asked = askedOf(new URL(request.url).searchParams, ["q", "state", "kind"])
  const query = { ...asked, page: pageOf(asked) }
  const [found, saved] = await Promise.all([
    loadOffice(request, list.path, { schema: list.schema, query }),
    savedFilters(request, page),
  ])
  return { asked, list: found, saved }
}

/** The action of a list nothing else is done on. */
export function filterAction(page: FilterPage) {
  return async ({ request }: ActionFunctionArgs) => {
    await changedFilters(request, page, await request.formData())
    return null
  }
}
