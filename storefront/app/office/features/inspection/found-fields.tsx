import { useMessages } from "../../../lib/messages"
import { SelectField, TextField } from "../../../ui/field"
import { inspectionMessages } from "./messages"

/** What was found of the goods in hand. */
export function FoundFields() {
  const t = useMessages(inspectionMessages)
  return (
    <>
      <div className="grid gap-4 sm:grid-cols-2">
        {(["label_ok", "stars_ok"] as const).map((name) => (
          <SelectField key={name} name={name} label={t(name)}>
            <option value="">{t("not_checked")}</option>
            <option value="yes">{t("yes")}</option>
            <option value="no">{t("no")}</option>
          </SelectField>
        ))}
        <SelectField name="result" label={t("result")}>
          <option value="passed">{t("passed")}</option>
          <option value="failed">{t("failed")}</option>
          <option value="pending">{t("pending")}</option>
        </SelectField>
        <TextField name="sample_no" label={t("sample_no")} maxLength={200} />
      </div>
      <TextField name="note" label={t("note")} maxLength={2000} />
    </>
  )
}
