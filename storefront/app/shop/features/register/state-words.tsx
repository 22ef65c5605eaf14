import type { PublicRegisterItem } from "@ocop/shared/register-row"
import { formatDay } from "../../../lib/format"
import { useMessages } from "../../../lib/messages"
import { registerMessages } from "./messages"

/** What holds of a product, in words: what is in force until when, what ended when. */
export function StateWords({ item }: { item: PublicRegisterItem }) {
  const t = useMessages(registerMessages)
  const { state, valid_until, extended_until, revoked_on } = item
  const day = (one: string | null) => ({ day: one === null ? "" : formatDay(one) })
  switch (state) {
    case "valid":
    case "renewal_window":
    case "renewal_late":
      return (
        <p>
          {t("in_force")} <span className="text-ink-soft">{t("valid_to", day(valid_until))}</span>
        </p>
      )
    case "extended":
      return <p>{t("extended_to", day(extended_until))}</p>
    case "expired":
      return <p className="text-ink-soft">{t("expired_on", day(extended_until ?? valid_until))}</p>
    case "revoked":
      return <p className="font-medium text-chili">{t("revoked_on", day(revoked_on))}</p>
    case "none":
      return <p className="text-ink-soft">{t("none")}</p>
  }
}
