import type { CertificateState } from "@ocop/shared/certificate"
import { z } from "zod"

export const SavedFilters = z.object({
  items: z.array(z.object({ id: z.string(), name: z.string(), query: z.string() })),
})
export type SavedFilters = z.infer<typeof SavedFilters>

/** What needs an officer's eye first. */
export const STATE_ORDER = [
  "revoked",
  "expired",
  "extended",
  "renewal_late",
  "renewal_window",
  "none",
  "valid",
] as const satisfies readonly CertificateState[]

const ASKED = ["q", "state", "stars", "group", "set", "old_district", "flag", "on", "sort", "page"] as const

/** Of an address, what the register is asked; everything else is left behind. */
export function askedOf(search: URLSearchParams): Record<string, string> {
  return Object.fromEntries(
    ASKED.flatMap((name) => {
      const value = search.get(name)?.trim()
      return value ? [[name, value]] : []
    }),
  )
}

/** The question as the search part of an address, without its page: what is saved and what an export takes. */
export function questionOf(asked: Record<string, string>): string {
  const { page: _, ...question } = asked
  return new URLSearchParams(question).toString()
}
