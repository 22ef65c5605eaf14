import { RevokeGround, revokeGrounds } from "@ocop/shared/certificate-change"
import { useLocale } from "../../../lib/locale"
import { useMessages } from "../../../lib/messages"
import { TextField } from "../../../ui/field"
import { proposalMessages } from "./messages"

/** The six grounds of Đ.8.1 with their letters; `dd` is written đ. */
export function groundName(ground: RevokeGround, locale: "vi" | "en"): string {
  const letter = ground === "dd" ? "đ" : ground
  return `${letter}) ${revokeGrounds[ground][locale]}`
}

export function RevokeFields({
  day,
  errorOf,
}: {
  day: string
  errorOf: (field: string) => string | undefined
}) {
  const t = useMessages(proposalMessages)
  const locale = useLocale()
  return (
    <>
      <fieldset className="grid gap-1">
        <legend className="mb-1 font-medium">{t("choose_ground")}</legend>
        {RevokeGround.options.map((ground) => (
          <label key={ground} className="flex min-h-11 cursor-pointer items-start gap-3 py-2">
            <input
              type="radio"
              name="ground"
              value={ground}
              required
              className="mt-0.5 size-5 shrink-0 accent-leaf"
            />
            {groundName(ground, locale)}
          </label>
        ))}
        {errorOf("ground") && <p className="text-14 font-medium text-chili">{errorOf("ground")}</p>}
      </fieldset>
      <div className="grid gap-4 sm:grid-cols-3">
        <TextField
          name="revoked_on"
          type="date"
          max={day}
          defaultValue={day}
          required
          label={t("revoked_on")}
          error={errorOf("revoked_on")}
        />
        <TextField name="conclusion_no" label={t("conclusion_no")} maxLength={100} />
        <TextField
          name="conclusion_on"
          type="date"
          max={day}
          label={t("conclusion_on")}
          hint={t("conclusion_hint")}
          error={errorOf("conclusion_on")}
        />
      </div>
    </>
  )
}
