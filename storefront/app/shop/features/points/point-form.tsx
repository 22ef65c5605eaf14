import type { NearChoice } from "@ocop/shared/point-finder"
import { Form } from "react-router"
import { useMessages } from "../../../lib/messages"
import { Button } from "../../../ui/button"
import { SelectField, TextField } from "../../../ui/field"
import { Icon } from "../../../ui/icon"
import { pointMessages } from "./messages"
import type { PointChoice } from "./point-links"

/** Sent by its address, so that it can be kept, shared and asked without JavaScript. */
export function PointForm({ choice, places }: { choice: PointChoice; places: readonly NearChoice[] }) {
  const t = useMessages(pointMessages)
  return (
    <Form
      action="/sales-points"
      role="search"
      aria-label={t("form")}
      key={JSON.stringify(choice)}
      className="grid items-start gap-x-4 gap-y-3 sm:grid-cols-[3fr_2fr] lg:grid-cols-[3fr_2fr_auto]"
    >
      <TextField
        label={t("q")}
        hint={t("q_hint")}
        name="q"
        type="search"
        maxLength={100}
        autoComplete="off"
        defaultValue={choice.q}
      />
      <SelectField label={t("near")} name="near" defaultValue={choice.near}>
        <option value="">{t("near_any")}</option>
        <Places label={t("near_old")} places={places.filter(({ old }) => old)} />
        <Places label={t("near_today")} places={places.filter(({ old }) => !old)} />
      </SelectField>
      <div className="flex items-center justify-between gap-5 lg:mt-[1.875rem]">
        <label className="inline-flex min-h-12 cursor-pointer items-center gap-2.5">
          <input
            type="checkbox"
            name="open"
            value="true"
            defaultChecked={choice.open}
            className="size-5 accent-leaf"
          />
          {t("open_only")}
        </label>
        <Button kind="primary" className="px-7">
          <Icon name="search" />
          {t("find")}
        </Button>
      </div>
    </Form>
  )
}

function Places({ label, places }: { label: string; places: readonly NearChoice[] }) {
  return (
    <optgroup label={label}>
      {places.map(({ key, name }) => (
        <option key={key} value={key}>
          {name}
        </option>
      ))}
    </optgroup>
  )
}
