import { useMessages } from "../../../lib/messages"
import { ButtonLink } from "../../../ui/button"
import { traceMessages } from "./messages"

/** What the page does not claim, and where to say that something is wrong with the goods in hand. */
export function TraceFoot({ code, handle }: { code: string; handle?: string | null }) {
  const t = useMessages(traceMessages)
  return (
    <section className="grid gap-4 border-t border-line pt-5">
      <p className="max-w-prose">{t("only_recorded")}</p>
      <p className="flex flex-wrap gap-3">
        <ButtonLink to={`/report/new?code=${encodeURIComponent(code)}`} className="grow sm:grow-0">
          {t("report")}
        </ButtonLink>
        {handle && (
          <ButtonLink kind="plain" to={`/products/${handle}`} className="grow sm:grow-0">
            {t("to_product")}
          </ButtonLink>
        )}
      </p>
    </section>
  )
}
