import type { Locale } from "../../lib/locale"

export interface PageLinks {
  canonical: string
  vi: string
  en: string
}

interface Shown {
  origin: string
  pathname: string
  search: string
  /** Names of the questions that make another page; any other leads to the same one. */
  keep: readonly string[]
  locale: Locale
}

/** The one address of a page in each language. Vietnamese is where no language is named. */
export function pageLinks({ origin, pathname, search, keep, locale }: Shown): PageLinks {
  const asked = new URLSearchParams(search)
  const kept = new URLSearchParams()
  for (const name of keep) {
    const value = asked.get(name)
    if (value) kept.set(name, value)
  }
  const vi = address(origin, pathname, kept)
  kept.set("lang", "en")
  const en = address(origin, pathname, kept)
  return { canonical: locale === "en" ? en : vi, vi, en }
}

function address(origin: string, pathname: string, search: URLSearchParams): string {
  const path = pathname === "/" ? "/" : pathname.replace(/\/+$/, "")
  return `${origin}${path}${search.size > 0 ? `?${search.toString()}` : ""}`
}

const LONGEST_DESCRIPTION = 160

/** What a search engine shows under the title: whole words, no line breaks. */
export function shortened(text: string): string {
  const line = text.replace(/\s+/g, " ").trim()
  if (line.length <= LONGEST_DESCRIPTION) return line
  const cut = line.slice(0, LONGEST_DESCRIPTION - 1)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(" "), 80)).replace(/[,;:.–-]+$/, "")}…`
}
