import { useMessages } from "../../../lib/messages"
import { ButtonLink } from "../../../ui/button"
import { pointMessages } from "./messages"
import { finderAddress, type PointChoice } from "./point-links"

export function NothingFound({ choice, all }: { choice: PointChoice; all: number }) {
  const t = useMessages(pointMessages)
  const anyHour = { ...choice, open: false }
  return (
    <div className="grid justify-items-start gap-3 py-4">
      <h2 className="text-18 font-semibold">{choice.q ? t("nothing_for", { q: choice.q }) : t("nothing")}</h2>
      <p className="text-ink-soft">{t(choice.open ? "nothing_open" : "nothing_help")}</p>
      <ButtonLink to={choice.open ? finderAddress(anyHour) : "/sales-points"}>
        {t("all_points", { n: all })}
      </ButtonLink>
    </div>
  )
}
