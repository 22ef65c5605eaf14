import { LabelSheet, StampCarrier } from "@ocop/shared/label-sheet"
import { Form, useNavigation } from "react-router"
import { useMessages } from "../../../lib/messages"
import { Button } from "../../../ui/button"
import { SelectField, TextField } from "../../../ui/field"
import { Notice } from "../../../ui/notice"
import { useFault } from "../../ui/fault"
import { lotMessages } from "./messages"

const FIELDS = ["count", "reason"]

export function StampForm({ fault }: { fault: Parameters<typeof useFault>[0] }) {
  const t = useMessages(lotMessages)
  const said = useFault(fault, FIELDS)
  const busy = useNavigation().state !== "idle"
  return (
    <Form method="post" className="grid gap-4 rounded-panel bg-paper-2 p-4 print:hidden">
      <h2 className="text-18 font-semibold">{t("order")}</h2>
      {said.rest && <Notice kind="warning" title={said.rest} />}
      <div className="grid gap-4 sm:grid-cols-2">
        <SelectField name="level" label={t("level")}>
          <option value="serial">{t("level_serial")}</option>
          <option value="lot">{t("level_lot")}</option>
        </SelectField>
        <SelectField name="carrier" label={t("carrier")}>
          {StampCarrier.options.map((carrier) => (
            <option key={carrier} value={carrier}>
              {t(`carrier_${carrier}`)}
            </option>
          ))}
        </SelectField>
        <SelectField name="sheet" label={t("label_sheet")} defaultValue="a4-24">
          {LabelSheet.options.map((sheet) => (
            <option key={sheet} value={sheet}>
              {t(`sheet_${sheet.replaceAll("-", "_")}` as `sheet_a4_65`)}
            </option>
          ))}
        </SelectField>
        <TextField
          name="count"
          type="number"
          min={1}
          max={20_000}
          required
          defaultValue={24}
          label={t("count")}
          error={said.of("count")}
        />
      </div>
      <TextField name="reason" required maxLength={500} label={t("reason")} error={said.of("reason")} />
      <label className="flex min-h-11 cursor-pointer items-center gap-3">
        <input
          type="checkbox"
          name="keyed"
          value="true"
          defaultChecked
          className="size-5 shrink-0 accent-leaf"
        />
        {t("keyed_choice")}
      </label>
      <Button kind="primary" disabled={busy} className="justify-self-start">
        {t("print")}
      </Button>
    </Form>
  )
}
