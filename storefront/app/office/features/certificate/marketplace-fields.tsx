import { knownMarketplaces } from "@ocop/shared/marketplace"
import { useMessages } from "../../../lib/messages"
import { SelectField, TextField } from "../../../ui/field"
import { marketplaceMessages } from "./marketplace-messages"

export function MarketplaceFields({
  written,
  errorOf,
}: {
  written: (field: "marketplace" | "url" | "state") => string | undefined
  errorOf: (field: string) => string | undefined
}) {
  const t = useMessages(marketplaceMessages)
  return (
    <>
      <TextField
        name="marketplace"
        label={t("marketplace")}
        hint={t("marketplace_hint")}
        required
        maxLength={60}
        list="marketplaces"
        autoComplete="off"
        defaultValue={written("marketplace")}
        error={errorOf("marketplace")}
      />
      <datalist id="marketplaces">
        {knownMarketplaces.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <TextField
        name="url"
        type="url"
        label={t("url")}
        hint={t("url_hint")}
        required
        maxLength={500}
        autoComplete="off"
        defaultValue={written("url")}
        error={errorOf("url")}
      />
      <SelectField
        name="state"
        label={t("state")}
        defaultValue={written("state") ?? "live"}
        error={errorOf("state")}
      >
        <option value="live">{t("live")}</option>
        <option value="ended">{t("state_ended")}</option>
      </SelectField>
    </>
  )
}
