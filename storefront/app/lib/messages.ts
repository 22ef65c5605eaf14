import { useLocale, type Locale } from "./locale"

/** Every text of one surface, in both languages. `{name}` is filled in; `one thing || {n} things` chooses by `n`. */
export type Catalogue<Key extends string> = Record<Locale, Record<Key, string>>
export type Values = Record<string, string | number>
export type Translate<Key extends string> = (key: Key, values?: Values) => string

export function translator<Key extends string>(catalogue: Catalogue<Key>, locale: Locale): Translate<Key> {
  return (key, values = {}) => fill(catalogue[locale][key], values)
}

export function useMessages<Key extends string>(catalogue: Catalogue<Key>): Translate<Key> {
  return translator(catalogue, useLocale())
}

function fill(text: string, values: Values): string {
  const [one = text, many = one] = text.split(" || ")
  const form = values.n === 1 ? one : many
  return form.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole))
}
