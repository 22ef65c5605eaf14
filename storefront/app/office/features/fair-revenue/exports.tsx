import { useMessages } from "../../../lib/messages"
import { Button, ButtonLink } from "../../../ui/button"
import { fairMessages } from "./messages"

/** The same figures on paper and as files. */
export function Exports({ id, day }: { id: string; day: string | null }) {
  const t = useMessages(fairMessages)
  const file = (format: string) => `/office/fairs/${id}/export?format=${format}${day ? `&day=${day}` : ""}`
  return (
    <p className="flex flex-wrap gap-2 print:hidden">
      <Button kind="quiet" type="button" onClick={() => window.print()}>
        {t("print")}
      </Button>
      <ButtonLink to={file("csv")} reloadDocument>
        {t("csv")}
      </ButtonLink>
      <ButtonLink kind="primary" to={file("xlsx")} reloadDocument>
        {t("excel")}
      </ButtonLink>
    </p>
  )
}
