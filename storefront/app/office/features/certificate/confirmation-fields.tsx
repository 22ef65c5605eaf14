import type { Day } from "@ocop/shared/day"
import { useMessages } from "../../../lib/messages"
import { SelectField, TextField } from "../../../ui/field"
import { entryMessages } from "./entry-messages"
import { quarterParts, quartersUpTo } from "./quarters"

export const CONFIRMATION_FIELDS = ["quarter", "producing", "quantity_milli", "note"]

export function ConfirmationFields({
  day,
  unit,
  errorOf,
}: {
  day: Day
  unit: string
  errorOf: (field: string) => string | undefined
}) {
  const t = useMessages(entryMessages)
  return (
    <>
      <SelectField name="quarter" label={t("quarter")} error={errorOf("quarter")} className="max-w-72">
        {quartersUpTo(day).map((quarter) => (
          <option key={quarter} value={quarter}>
            {t("quarter_name", quarterParts(quarter))}
          </option>
        ))}
      </SelectField>
      <fieldset className="grid gap-1">
        <legend className="mb-1 font-medium">{t("producing")}</legend>
        {(["yes", "no"] as const).map((value) => (
          <label key={value} className="flex min-h-11 cursor-pointer items-center gap-3">
            <input
              type="radio"
              name="producing"
              value={value}
              required
              className="size-5 shrink-0 accent-leaf"
            />
            {t(`producing_${value}`)}
          </label>
        ))}
      </fieldset>
      <TextField
        name="quantity_milli"
        inputMode="decimal"
        pattern="[0-9.]*(,[0-9]{1,3})?"
        label={t("quantity", { unit })}
        hint={t("quantity_hint")}
        error={errorOf("quantity_milli")}
        className="max-w-72"
      />
      <TextField name="note" maxLength={1000} label={t("how")} hint={t("how_hint")} error={errorOf("note")} />
    </>
  )
}
