import { useMessages } from "../../../lib/messages"
import { ButtonLink } from "../../../ui/button"
import { filterMessages } from "./messages"

export function NothingFound() {
  const t = useMessages(filterMessages)
  return (
    <div className="grid justify-items-start gap-3 border-t border-line py-10">
      <p className="text-18 font-semibold">{t("none")}</p>
      <p className="text-ink-soft">{t("none_help")}</p>
      <ButtonLink to="/products">{t("all")}</ButtonLink>
    </div>
  )
}
