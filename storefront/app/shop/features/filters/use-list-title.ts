import { productGroup } from "@ocop/shared/product-group"
import { productSet } from "@ocop/shared/product-set"
import { useLocale } from "../../../lib/locale"
import { useMessages } from "../../../lib/messages"
import { shortPlace } from "../../lib/place"
import type { Choice } from "./choice"
import type { Known } from "./chosen"
import { filterMessages } from "./messages"

/** What a list is of: the words searched for, or else the narrowest thing chosen. */
export function useListTitle(choice: Choice, { producer }: Known): string {
  const t = useMessages(filterMessages)
  const locale = useLocale()
  if (choice.q) return t("title_found", { q: choice.q })
  if (producer) return t("of_producer", { name: producer })
  const kind = productSet(choice.set ?? "") ?? productGroup(choice.group ?? "")
  const place = choice.commune ?? choice.district
  const name = kind ? (locale === "vi" ? kind.name : kind.name_en) : t("title")
  return place ? t("title_at", { name, place: shortPlace(place) }) : name
}
