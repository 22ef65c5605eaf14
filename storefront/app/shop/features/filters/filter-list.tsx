import type { GoodsFacets } from "@ocop/shared/goods"
import { useLocale } from "../../../lib/locale"
import { useMessages } from "../../../lib/messages"
import { Stars } from "../../../ui/stars"
import type { Choice } from "./choice"
import { FilterSection } from "./filter-section"
import { filterMessages, standardNames } from "./messages"
import { type Option, OptionLinks } from "./option-links"
import {
  communeOptions,
  districtOptions,
  groupOptions,
  pointOptions,
  type PointName,
  priceOptions,
  setOptions,
  standardOptions,
  starOptions,
} from "./options"
import { PriceForm } from "./price-form"
import { priceWords } from "./price-words"

interface Asked {
  choice: Choice
  facets: GoodsFacets
}

/** Every choice with what it would show. */
export function FilterList({ choice, facets, points }: Asked & { points: readonly PointName[] }) {
  const t = useMessages(filterMessages)
  const asked = { choice, facets }
  const stars = starOptions(choice, facets, (n) => (
    <Stars count={n} label={t("star_choice", { n })} showLabel />
  ))
  const held = pointOptions(choice, facets, points)
  return (
    <div>
      {stars.length > 0 && (
        <FilterSection title={t("stars")} open>
          <OptionLinks choice={choice} options={stars} />
        </FilterSection>
      )}
      <Kinds {...asked} />
      <Places {...asked} />
      <FilterSection title={t("price")} open>
        <OptionLinks
          choice={choice}
          options={priceOptions(choice, facets, (from, to) => priceWords(t, from, to))}
        />
        <PriceForm choice={choice} />
      </FilterSection>
      <Trust {...asked} />
      {held.length > 0 && (
        <FilterSection title={t("points")} open={choice.point !== undefined}>
          <OptionLinks choice={choice} options={held} />
        </FilterSection>
      )}
    </div>
  )
}

function Kinds({ choice, facets }: Asked) {
  const t = useMessages(filterMessages)
  const locale = useLocale()
  const groups = groupOptions(choice, facets, locale)
  if (groups.length === 0) return null
  return (
    <FilterSection title={t("groups")} open>
      <OptionLinks
        choice={choice}
        options={groups}
        inside={<Inside choice={choice} options={setOptions(choice, facets, locale)} />}
      />
    </FilterSection>
  )
}

function Places({ choice, facets }: Asked) {
  const t = useMessages(filterMessages)
  const communes = communeOptions(choice, facets)
  const districts = districtOptions(choice, facets)
  if (districts.length === 0 && communes.length === 0) return null
  return (
    <FilterSection title={t("places")} open={choice.district !== undefined || choice.commune !== undefined}>
      {!choice.district && <OptionLinks choice={choice} options={communes} />}
      <OptionLinks
        choice={choice}
        options={districts}
        inside={<Inside choice={choice} options={communes} />}
      />
    </FilterSection>
  )
}

function Inside({ choice, options }: { choice: Choice; options: readonly Option[] }) {
  return (
    <div className="mb-1 ml-2.5 border-l border-line pl-3 text-14">
      <OptionLinks choice={choice} options={options} />
    </div>
  )
}

/** What can be had now, and what a paper proves. */
function Trust({ choice, facets }: Asked) {
  const t = useMessages(filterMessages)
  const standards = useMessages(standardNames)
  const stocked = {
    key: "in_stock",
    label: t("in_stock"),
    count: facets.in_stock,
    chosen: choice.in_stock !== undefined,
    change: { in_stock: choice.in_stock ? null : "true" },
  }
  const proven = standardOptions(choice, facets, standards)
  return (
    <>
      <FilterSection title={t("stock")} open>
        <OptionLinks choice={choice} options={[stocked]} />
      </FilterSection>
      {proven.length > 0 && (
        <FilterSection title={t("standards")} open={choice.standard !== undefined}>
          <OptionLinks choice={choice} options={proven} />
        </FilterSection>
      )}
    </>
  )
}
