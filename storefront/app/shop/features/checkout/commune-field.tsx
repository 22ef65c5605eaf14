import type { AddressCandidate } from "@ocop/shared/address"
import { useMessages } from "../../../lib/messages"
import { TextField } from "../../../ui/field"
import { Choice } from "./choice"
import { CommuneList } from "./commune-list"
import { checkoutMessages } from "./messages"
import { useCommune } from "./use-commune"
import { useField } from "./use-field"
import type { Unsent } from "./written"

/** A field for any name of the place, old or new. With scripts it offers what is meant; without, the server reads it. */
export function CommuneField({ written, province }: { written: Unsent; province: string }) {
  const t = useMessages(checkoutMessages)
  const { values, candidates } = written
  const field = useField(written)("commune")
  const { input, text, place, offers, active, choose, handlers } = useCommune(values, province)
  const chosen = offers[active]
  return (
    <div className="relative grid content-start gap-2">
      <TextField
        {...field}
        {...handlers}
        {...{ ref: input, maxLength: 120, hint: t("commune_hint"), autoComplete: "off" }}
        role="combobox"
        aria-autocomplete="list"
        aria-expanded={offers.length > 0}
        aria-controls="commune-list"
        aria-activedescendant={chosen ? `commune-${chosen.place}` : undefined}
      />
      <input type="hidden" name="place_for" value={place ? text : (values.commune ?? "")} />
      <CommuneList offers={offers} active={active} onChoose={choose} />
      {candidates && candidates.length > 0 && place === (values.place ?? "") ? (
        <Candidates candidates={candidates} text={values.commune ?? ""} />
      ) : (
        <input type="hidden" name="place" value={place.startsWith(province) ? place : ""} />
      )}
    </div>
  )
}

/** What the words may mean, to choose from without scripts. */
function Candidates({ candidates, text }: { candidates: readonly AddressCandidate[]; text: string }) {
  const t = useMessages(checkoutMessages)
  return (
    <fieldset className="grid gap-2">
      <legend className="mb-1 text-14 font-medium">{t("which", { text })}</legend>
      {candidates.slice(0, 8).map(({ code, name, province, province_code, old }) => (
        <Choice
          key={code}
          name="place"
          value={`${province_code}:${code}`}
          label={`${name}, ${province}`}
          help={old[0] && t("formerly", { old: [old[0].commune, old[0].district].join(", ") })}
        />
      ))}
    </fieldset>
  )
}
