import { useCallback } from "react"
import { useLanguage, type Language } from "./language"

/** Texts of one part of the till, in both languages. `{name}` is filled in; `one || {n} many` chooses by `n`. */
export type Texts<Key extends string> = Record<Language, Record<Key, string>>
export type Translate<Key extends string> = (key: Key, values?: Record<string, string | number>) => string

export function useTexts<Key extends string>(texts: Texts<Key>): Translate<Key> {
  const language = useLanguage()
  return useCallback((key, values = {}) => fill(texts[language][key], values), [texts, language])
}

function fill(text: string, values: Record<string, string | number>): string {
  const [one = text, many = one] = text.split(" || ")
  const form = values.n === 1 ? one : many
  return form.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole))
}
