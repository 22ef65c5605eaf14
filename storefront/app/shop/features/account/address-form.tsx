import type { AddressCommune, AddressProvince } from "@ocop/shared/address"
import { useEffect, useRef } from "react"
import { Form, useSubmit } from "react-router"
import { useMessages } from "../../../lib/messages"
import { Button } from "../../../ui/button"
import { SelectField, TextField } from "../../../ui/field"
import type { AddressField, WrittenAddress } from "./address-fields"
import { accountMessages } from "./messages"

interface Props {
  provinces: readonly AddressProvince[]
  province: string
  communes: readonly AddressCommune[]
  written: WrittenAddress
}

const IN_PLACE = { preventScrollReset: true, replace: true }

/** First the province, which decides the communes to choose from; then the rest. Without scripts a button leads on. */
export function AddressForm({ provinces, province, communes, written }: Props) {
  const t = useMessages(accountMessages)
  const submit = useSubmit()
  return (
    <section className="grid gap-4 rounded-panel bg-paper-2 p-5 lg:p-6">
      <h2 className="text-18 font-semibold">{t("add_address")}</h2>
      <Form className="flex flex-wrap items-end gap-3">
        <SelectField
          name="province"
          label={t("province")}
          defaultValue={province}
          onChange={(event) => void submit(event.currentTarget.form, IN_PLACE)}
          className="min-w-56 flex-1"
        >
          <Options first={t("choose_province")} places={provinces} />
        </SelectField>
        {communes.length === 0 && <Button>{t("next")}</Button>}
      </Form>
      {communes.length > 0 && <RestForm province={province} communes={communes} written={written} />}
    </section>
  )
}

function RestForm({ province, communes, written: { values, wrong, main } }: Omit<Props, "provinces">) {
  const t = useMessages(accountMessages)
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => {
    if (wrong.length > 0) form.current?.querySelector<HTMLElement>("[aria-invalid=true]")?.focus()
  }, [wrong])
  const field = (name: AddressField) => ({
    ...{ name, defaultValue: values[name] },
    error: wrong.includes(name) ? t(`wrong_${name}`) : undefined,
  })
  return (
    <Form method="post" noValidate ref={form} className="grid gap-4">
      <input type="hidden" name="intent" value="add" />
      <input type="hidden" name="province" value={province} />
      <SelectField key={province} {...field("commune")} label={t("commune")}>
        <Options first={t("choose_commune")} places={communes} />
      </SelectField>
      <TextField {...field("street")} label={t("street")} autoComplete="address-line1" maxLength={200} />
      <TextField {...field("name")} label={t("name")} autoComplete="name" maxLength={120} />
      <TextField {...field("phone")} label={t("phone")} type="tel" autoComplete="tel" maxLength={40} />
      <label className="flex min-h-11 items-center gap-3">
        <input type="checkbox" name="main" defaultChecked={main} className="size-5 accent-leaf" />
        {t("make_default")}
      </label>
      <Button kind="primary">{t("save")}</Button>
    </Form>
  )
}

function Options({ first, places }: { first: string; places: readonly AddressCommune[] }) {
  return (
    <>
      <option value="">{first}</option>
      {places.map(({ code, name }) => (
        <option key={code} value={code}>
          {name}
        </option>
      ))}
    </>
  )
}
