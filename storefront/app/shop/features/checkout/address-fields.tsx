import { useMessages } from "../../../lib/messages"
import { SelectField, TextField } from "../../../ui/field"
import type { DeliveryField, WrittenForm } from "./delivery-form"
import { checkoutMessages } from "./messages"
import { PROVINCES } from "./provinces"

const BLOCK = "grid gap-4"

export function AddressFields({ written }: { written: WrittenForm }) {
  const t = useMessages(checkoutMessages)
  const field = (name: Exclude<DeliveryField, "option">) => ({
    name,
    label: t(name),
    defaultValue: written.values[name],
    required: true,
    error: written.wrong.includes(name) ? t(`error_${name}`) : undefined,
  })
  return (
    <>
      <fieldset className={BLOCK}>
        <legend className="mb-3 text-18 font-semibold">{t("receiver")}</legend>
        <TextField {...field("name")} autoComplete="name" maxLength={120} />
        <TextField
          {...field("phone")}
          type="tel"
          inputMode="tel"
          autoComplete="tel-national"
          hint={t("phone_hint")}
          maxLength={20}
        />
      </fieldset>
      <fieldset className={BLOCK}>
        <legend className="mb-3 text-18 font-semibold">{t("address")}</legend>
        <div className="grid gap-4 sm:grid-cols-2">
          <SelectField {...field("province")} autoComplete="address-level1">
            <option value="">{t("choose")}</option>
            {PROVINCES.map((name) => (
              <option key={name}>{name}</option>
            ))}
          </SelectField>
          <TextField {...field("commune")} autoComplete="address-level2" maxLength={120} />
        </div>
        <TextField {...field("street")} autoComplete="street-address" maxLength={120} />
      </fieldset>
    </>
  )
}
