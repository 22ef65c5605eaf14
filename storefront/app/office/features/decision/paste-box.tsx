import { Link } from "react-router"
import { useMessages } from "../../../lib/messages"
import { Button } from "../../../ui/button"
import { CONTROL } from "../../../ui/field"
import { decisionMessages } from "./messages"

/** Rows from a spreadsheet, put into the table by the server so that it works without scripts. */
export function PasteBox() {
  const t = useMessages(decisionMessages)
  return (
    <div className="grid gap-3 rounded-panel bg-paper-2 p-4">
      <label className="grid gap-1.5">
        <span className="font-medium">{t("paste")}</span>
        <textarea name="pasted" rows={4} className={CONTROL} aria-describedby="paste-help" />
      </label>
      <p id="paste-help" className="text-14 text-ink-soft">
        {t("paste_help")}
      </p>
      <div className="flex flex-wrap items-center gap-4">
        <Button name="intent" value="paste" formNoValidate>
          {t("paste_button")}
        </Button>
        <Link to="/office/import" className="text-link">
          {t("import")}
        </Link>
      </div>
    </div>
  )
}
