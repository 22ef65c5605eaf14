import { productGroups, productSets } from "@ocop/shared/product-set"
import type { RegisterFacets } from "@ocop/shared/register-row"
import { Form, useSubmit } from "react-router"
import { useLocale } from "../../../lib/locale"
import { useMessages } from "../../../lib/messages"
import { Button } from "../../../ui/button"
import { CONTROL } from "../../../ui/field"
import { registerMessages } from "./messages"
import { STATE_ORDER } from "./register-answer"

interface Option {
  value: string
  label: string
}

/** The register's questions. A choice asks at once; without scripts the button does. */
export function RegisterFilters({
  asked,
  facets,
}: {
  asked: Record<string, string>
  facets: RegisterFacets
}) {
  const t = useMessages(registerMessages)
  const submit = useSubmit()
  const options = useOptions(facets)
  return (
    <Form
      method="get"
      role="search"
      className="flex flex-wrap items-end gap-2 print:hidden"
      onChange={({ currentTarget, target }) => {
        if (target instanceof HTMLSelectElement) void submit(currentTarget)
      }}
    >
      <label className="min-w-60 flex-1">
        <span className="sr-only">{t("search")}</span>
        <input
          type="search"
          name="q"
          defaultValue={asked.q ?? ""}
          placeholder={t("search")}
          className={CONTROL}
        />
      </label>
      <Choice name="state" label={t("state")} value={asked.state} options={options.state} />
      <Choice name="stars" label={t("stars")} value={asked.stars} options={options.stars} />
      <Choice name="set" label={t("set")} value={asked.set} options={options.set} />
      <Choice
        name="old_district"
        label={t("old_district")}
        value={asked.old_district}
        options={options.old_district}
      />
      <label>
        <span className="sr-only">{t("on")}</span>
        <input type="date" name="on" title={t("on")} defaultValue={asked.on ?? ""} className={CONTROL} />
      </label>
      {asked.flag && <input type="hidden" name="flag" value={asked.flag} />}
      <input type="hidden" name="sort" value={asked.sort ?? "valid_until"} />
      <Button>{t("find")}</Button>
    </Form>
  )
}

function Choice({
  name,
  label,
  value,
  options,
}: {
  name: string
  label: string
  value: string | undefined
  options: readonly Option[]
}) {
  return (
    <label>
      <span className="sr-only">{label}</span>
      <select
        name={name}
        defaultValue={value ?? ""}
        key={value ?? ""}
        className={`${CONTROL} max-w-52 cursor-pointer ${value ? "border-leaf font-medium text-leaf" : ""}`}
      >
        <option value="">{label}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </label>
  )
}

function useOptions(facets: RegisterFacets) {
  const t = useMessages(registerMessages)
  const locale = useLocale()
  const count = (facet: keyof RegisterFacets, value: string) =>
    facets[facet].find((one) => one.value === value)?.count ?? 0
  const state = [
    { value: "in_force", label: t("state_in_force") },
    ...STATE_ORDER.map((value) => ({ value, label: `${t(`state_${value}`)} (${count("state", value)})` })),
  ]
  const stars = ["5", "4", "3"].map((n) => ({
    value: n,
    label: `${t("n_stars", { n })} (${count("stars", n)})`,
  }))
  const set = productGroups.flatMap(({ id }) =>
    productSets
      .filter((one) => one.group === id)
      .map((one) => ({
        value: one.id,
        label: `${one.number}. ${locale === "vi" ? one.name : one.name_en} (${count("set", one.id)})`,
      })),
  )
  const old_district = facets.old_district
    .map(({ value, count: n }) => ({ value, label: `${value} (${n})` }))
    .sort((a, b) => a.label.localeCompare(b.label, "vi"))
  return { state, stars, set, old_district }
}
