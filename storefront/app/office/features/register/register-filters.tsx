import { productGroups } from "@ocop/shared/product-group"
import { productSets } from "@ocop/shared/product-set"
import type { RegisterFacets } from "@ocop/shared/register-row"
import { useLocale } from "../../../lib/locale"
import { useMessages } from "../../../lib/messages"
import { CONTROL } from "../../../ui/field"
import { Choice, FilterBar } from "../../ui/filter-bar"
import { registerMessages } from "./messages"
import { STATE_ORDER } from "./register-answer"

/** The register's questions. */
export function RegisterFilters({
  asked,
  facets,
}: {
  asked: Partial<Record<string, string>>
  facets: RegisterFacets
}) {
  const t = useMessages(registerMessages)
  const options = useOptions(facets)
  return (
    <FilterBar search={t("search")} q={asked.q}>
      <Choice name="state" label={t("state")} value={asked.state} options={options.state} />
      <Choice name="stars" label={t("stars")} value={asked.stars} options={options.stars} />
      <Choice name="set" label={t("set")} value={asked.set} options={options.set} />
      <Choice
        name="old_district"
        label={t("old_district")}
        value={asked.old_district}
        options={options.old_district}
      />
      {(["group", "commune"] as const).map(
        (name) =>
          asked[name] && (
            <Choice key={name} name={name} label={t(name)} value={asked[name]} options={options[name]} />
          ),
      )}
      <label>
        <span className="sr-only">{t("on")}</span>
        <input type="date" name="on" title={t("on")} defaultValue={asked.on ?? ""} className={CONTROL} />
      </label>
      {asked.flag && <input type="hidden" name="flag" value={asked.flag} />}
      <input type="hidden" name="sort" value={asked.sort ?? "valid_until"} />
    </FilterBar>
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
  const group = productGroups.map(({ id, name, name_en }) => ({
    value: id,
    label: `${locale === "vi" ? name : name_en} (${count("group", id)})`,
  }))
  const places = (facet: "commune" | "old_district") =>
    facets[facet]
      .map(({ value, label, count: n }) => ({ value, label: `${label ?? value} (${n})` }))
      .sort((a, b) => a.label.localeCompare(b.label, "vi"))
  return { state, stars, set, group, commune: places("commune"), old_district: places("old_district") }
}
