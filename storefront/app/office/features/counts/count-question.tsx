import { CountBy } from "@ocop/shared/register-counts"
import { Form, useSubmit } from "react-router"
import { useMessages } from "../../../lib/messages"
import { Button } from "../../../ui/button"
import { SelectField, TextField } from "../../../ui/field"
import type { Asked } from "./counts"
import { countsMessages } from "./messages"

/** What is counted by. A choice asks at once; without scripts the button does. */
export function CountQuestion({ asked }: { asked: Asked }) {
  const t = useMessages(countsMessages)
  const submit = useSubmit()
  return (
    <Form
      method="get"
      className="flex flex-wrap items-end gap-3 print:hidden"
      onChange={({ currentTarget, target }) => {
        if (target instanceof HTMLSelectElement) void submit(currentTarget)
      }}
    >
      <SelectField name="by" label={t("by")} defaultValue={asked.by} key={`by ${asked.by}`}>
        {CountBy.options.map((by) => (
          <option key={by} value={by}>
            {t(`by_${by}`)}
          </option>
        ))}
      </SelectField>
      <SelectField name="and" label={t("and")} defaultValue={asked.and ?? "none"} key={`and ${asked.and}`}>
        {(["none", "stars", "group"] as const).map((and) => (
          <option key={and} value={and}>
            {t(`and_${and}`)}
          </option>
        ))}
      </SelectField>
      <TextField name="on" type="date" label={t("on")} defaultValue={asked.on ?? ""} />
      <Button>{t("count")}</Button>
    </Form>
  )
}
