import type { AddressProvince } from "@ocop/shared/address"
import type { ReactNode } from "react"
import { useMessages } from "../../../lib/messages"
import { SelectField, TextField } from "../../../ui/field"
import { Choice } from "./choice"
import { CommuneField } from "./commune-field"
import { checkoutMessages } from "./messages"
import { Part } from "./part"
import { useField } from "./use-field"
import { provinceCode, type Unsent } from "./written"

export type Way = "door" | "collect"

/** To the door or to a sales point. Which questions follow is a matter of style alone, so it works without scripts. */
export function DeliveryFields({
  way,
  onWay,
  closed,
  fee,
  children,
}: {
  way: Way
  onWay: (way: Way) => void
  closed: boolean
  fee: string
  children: ReactNode
}) {
  const t = useMessages(checkoutMessages)
  const choice = (value: Way) => ({
    ...{ name: "way", id: `way-${value}`, value, label: t(value), defaultChecked: way === value },
    onChange: () => onWay(value),
  })
  return (
    <div className="group/way grid gap-6">
      <Part title={t("way")}>
        <div className="grid gap-2">
          <Choice {...choice("door")} help={t("door_help")} aside={fee} />
          <Choice
            {...choice("collect")}
            help={t(closed ? "collect_closed" : "collect_help")}
            aside={closed ? undefined : t("free")}
            disabled={closed}
          />
        </div>
      </Part>
      {children}
    </div>
  )
}

export function DoorFields({
  written,
  provinces,
  province,
  onProvince,
}: {
  written: Unsent
  provinces: readonly AddressProvince[]
  province: string
  onProvince: (code: string) => void
}) {
  const t = useMessages(checkoutMessages)
  const field = useField(written)
  return (
    <div className="hidden gap-4 group-has-[#way-door:checked]/way:grid">
      <div className="grid gap-4 sm:grid-cols-2">
        <SelectField
          {...field("province")}
          defaultValue={written.values.province || province}
          autoComplete="address-level1"
          onChange={(event) => onProvince(provinceCode(event.currentTarget.value))}
        >
          <option value="">{t("choose")}</option>
          {provinces.map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
          <OldProvinces provinces={provinces} />
        </SelectField>
        <CommuneField written={written} province={province} />
      </div>
      <TextField {...field("street")} autoComplete="address-line1" maxLength={200} />
    </div>
  )
}

/** Who knows only the old name of her province finds it below, and what it is called today. */
function OldProvinces({ provinces }: { provinces: readonly AddressProvince[] }) {
  const t = useMessages(checkoutMessages)
  const old = provinces.flatMap(({ code, name, before }) => before.map((was) => ({ code, name, was })))
  return (
    <optgroup label={t("before_2025")}>
      {old.map(({ code, name, was }) => (
        <option key={was} value={`${code} ${was}`}>
          {t("now", { old: was, name })}
        </option>
      ))}
    </optgroup>
  )
}
