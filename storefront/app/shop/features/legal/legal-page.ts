import { z } from "zod"
import type { Locale } from "../../../lib/locale"

export const LegalName = z.enum([
  ...(["owner", "terms", "delivery", "payment", "returns", "privacy", "ranking", "cookies"] as const),
])
export type LegalName = z.infer<typeof LegalName>

export interface LegalSection {
  title: string
  /** Paragraphs; `{name}` is filled in with what the operator is. */
  texts: readonly string[]
}

export interface LegalText {
  title: string
  description: string
  sections: readonly LegalSection[]
}

export type LegalTexts = Readonly<Record<Locale, LegalText>>
