import { AISLE_PAGE } from "@ocop/shared/browse"
import { useMessages } from "../../../lib/messages"
import { ButtonLink } from "../../../ui/button"
import { type AisleChoice, aisleAddress } from "./aisle-choice"
import type { ListedAisle } from "./listed"
import { browseMessages } from "./messages"

export function AislePager({ aisle, choice }: { aisle: ListedAisle; choice: AisleChoice }) {
  const t = useMessages(browseMessages)
  const pages = Math.ceil(aisle.count / AISLE_PAGE)
  const page = choice.page ?? 1
  if (pages < 2) return null
  return (
    <nav aria-label={t("pages")} className="flex flex-wrap items-center justify-center gap-4">
      {page > 1 && (
        <ButtonLink to={aisleAddress(aisle, { ...choice, page: page - 1 })} rel="prev">
          {t("previous")}
        </ButtonLink>
      )}
      <span className="figures text-ink-soft">{t("page", { page, pages })}</span>
      {page < pages && (
        <ButtonLink to={aisleAddress(aisle, { ...choice, page: page + 1 })} rel="next">
          {t("next")}
        </ButtonLink>
      )}
    </nav>
  )
}
