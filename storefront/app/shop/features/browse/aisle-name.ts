import { type AisleKind } from "@ocop/shared/browse"
import { productGroup } from "@ocop/shared/product-group"
import { productSet } from "@ocop/shared/product-set"
import type { Locale } from "../../../lib/locale"

interface Named {
  kind: AisleKind
  id: string
  name: string
}

/** Sets and groups have a name in each language, places one. */
export function aisleName({ kind, id, name }: Named, locale: Locale): string {
  const known = kind === "set" ? productSet(id) : kind === "group" ? productGroup(id) : undefined
  return (locale === "en" ? known?.name_en : known?.name) ?? name
}

export function aislePath({ kind, id }: Pick<Named, "kind" | "id">): string {
  return `/${kind}s/${id}`
}

/** The same goods in the shop's list, where everything can be chosen. */
export function listPath({ kind, id, name }: Named): string {
  const value = kind === "set" || kind === "group" ? id : name
  return `/products?${new URLSearchParams({ [kind]: value }).toString()}`
}
