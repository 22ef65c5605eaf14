import { useMessages } from "../../../lib/messages"
import { ButtonLink } from "../../../ui/button"
import { aislePath } from "./aisle-name"
import type { ListedAisle } from "./listed"
import { browseMessages } from "./messages"

/** Nothing here at all, or nothing of what was chosen: each says what to do. */
export function AisleEmpty({ aisle }: { aisle: ListedAisle }) {
  const t = useMessages(browseMessages)
  const isBare = aisle.total === 0
  return (
    <div className="grid justify-items-start gap-2 py-6">
      <p className="text-18 font-semibold">{t(isBare ? "none_here" : "none_chosen")}</p>
      <p className="max-w-prose text-ink-soft">{t(isBare ? "none_here_help" : "none_chosen_help")}</p>
      <p className="mt-2">
        <ButtonLink to={isBare ? "/products" : aislePath(aisle)}>
          {t(isBare ? "see_goods" : "see_everything")}
        </ButtonLink>
      </p>
    </div>
  )
}
