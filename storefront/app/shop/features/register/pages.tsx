import type { PublicRegister } from "@ocop/shared/register-row"
import { useMessages } from "../../../lib/messages"
import { ButtonLink } from "../../../ui/button"
import { type RegisterChoice, registerAddress } from "./choice"
import { registerMessages } from "./messages"

export function Pages({ choice, register }: { choice: RegisterChoice; register: PublicRegister }) {
  const t = useMessages(registerMessages)
  const { page, per, total } = register
  const pages = Math.ceil(total / per)
  if (pages <= 1) return null
  return (
    <nav aria-label={t("pages")} className="flex flex-wrap items-center gap-4">
      {page > 1 && (
        <ButtonLink to={registerAddress(choice, { page: page - 1 })} rel="prev">
          {t("previous")}
        </ButtonLink>
      )}
      <p className="figures text-ink-soft">{t("page_of", { page, pages })}</p>
      {page < pages && (
        <ButtonLink to={registerAddress(choice, { page: page + 1 })} rel="next">
          {t("next")}
        </ButtonLink>
      )}
    </nav>
  )
}
