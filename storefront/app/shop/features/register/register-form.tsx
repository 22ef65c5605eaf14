import { type RegisterFacets, RegisterSort } from "@ocop/shared/register-row"
import { Form, Link } from "react-router"
import { useLocale } from "../../../lib/locale"
import { useMessages } from "../../../lib/messages"
import { Button } from "../../../ui/button"
import { SelectField, TextField } from "../../../ui/field"
import { Icon } from "../../../ui/icon"
import { type Filter, type RegisterChoice } from "./choice"
import { facetOptions, type Option } from "./facet-options"
import { registerMessages } from "./messages"

/** One question to the register, sent by its address so that it can be kept, shared and asked without JavaScript. */
export function RegisterForm({ choice, facets }: { choice: RegisterChoice; facets: RegisterFacets }) {
  const t = useMessages(registerMessages)
  return (
    <Form
      action="/register"
      role="search"
      aria-label={t("form")}
      className="grid gap-4"
      key={JSON.stringify(choice)}
    >
      <div className="grid items-start gap-3 sm:grid-cols-[1fr_auto]">
        <TextField
          label={t("q")}
          hint={t("q_hint")}
          name="q"
          type="search"
          maxLength={120}
          autoComplete="off"
          defaultValue={choice.q ?? ""}
        />
        <Button kind="primary" className="sm:mt-[1.875rem]">
          <Icon name="search" />
          {t("look")}
        </Button>
      </div>
      {choice.producer && <input type="hidden" name="producer" value={choice.producer} />}
      <details>
        <summary className="inline-flex min-h-11 cursor-pointer list-none items-center gap-2 text-leaf">
          <Icon name="filter" />
          {t("narrow")}
        </summary>
        <Choices choice={choice} facets={facets} />
        <Link to="/register/places" className="inline-flex min-h-11 items-center text-link">
          {t("places_title")}
        </Link>
      </details>
    </Form>
  )
}

function Choices({ choice, facets }: { choice: RegisterChoice; facets: RegisterFacets }) {
  const t = useMessages(registerMessages)
  const options = facetOptions(facets, useLocale())
  const stars = options.stars.map(({ value, count }) => ({
    value,
    count,
    name: t("star_choice", { n: value }),
  }))
  const states = options.state.map(({ value, count }) => ({ value, count, name: t(value) }))
  return (
    <div className="grid gap-4 pt-2 pb-3 grid-cols-2 lg:grid-cols-4">
      <Choice name="state" options={states} choice={choice} />
      <Choice name="stars" options={stars} choice={choice} />
      <Choice name="group" options={options.group} choice={choice} />
      <Choice name="set" options={options.set} choice={choice} />
      <Choice name="commune" options={options.commune} choice={choice} />
      <Choice name="old_district" options={options.old_district} choice={choice} />
      <SelectField label={t("sort")} name="sort" defaultValue={choice.sort ?? "name"}>
        {RegisterSort.options.map((sort) => (
          <option key={sort} value={sort}>
            {t(`sort_${sort}`)}
          </option>
        ))}
      </SelectField>
    </div>
  )
}

function Choice({
  name,
  options,
  choice,
}: {
  name: Exclude<Filter, "producer">
  options: readonly Option[]
  choice: RegisterChoice
}) {
  const t = useMessages(registerMessages)
  const chosen = String(choice[name] ?? "")
  const missing = chosen !== "" && !options.some(({ value }) => value === chosen)
  return (
    <SelectField label={t(name)} name={name} defaultValue={chosen}>
      <option value="">{t("any")}</option>
      {missing && <option value={chosen}>{t("option", { name: chosen, n: 0 })}</option>}
      {options.map(({ value, name: label, count }) => (
        <option key={value} value={value}>
          {t("option", { name: label, n: count })}
        </option>
      ))}
    </SelectField>
  )
}
