import type { PublicRegister } from "@ocop/shared/register-row"
import { Link } from "react-router"
import { ButtonLink } from "../../../ui/button"
import { formatInstant } from "../../../lib/format"
import { useMessages } from "../../../lib/messages"
import { type RegisterChoice, registerAddress } from "./choice"
import { registerMessages } from "./messages"

/** Says plainly when a name is in no row of the register, and when it is only outside the other conditions. */
export function NothingFound({ choice, register }: { choice: RegisterChoice; register: PublicRegister }) {
  const t = useMessages(registerMessages)
  const q = choice.q ?? ""
  if (register.said === "not_recognised")
    return (
      <section role="status" className="grid max-w-2xl gap-3 border-l-4 border-ink py-2 pl-5">
        <h2 className="font-serif text-22 leading-snug font-semibold">{t("not_recognised", { q })}</h2>
        <p>{t("not_recognised_help", { at: formatInstant(register.as_of) })}</p>
        <p>
          <Link to="/report/new" className="inline-flex min-h-11 items-center text-link">
            {t("report")}
          </Link>
        </p>
      </section>
    )
  const found = register.said === "filtered_out"
  return (
    <section
      role="status"
      className="grid max-w-2xl justify-items-start gap-3 border-l-4 border-line py-2 pl-5"
    >
      <h2 className="text-18 font-semibold">{found ? t("filtered_out", { q }) : t("nothing")}</h2>
      <ButtonLink to={registerAddress({}, found ? { q } : {})}>
        {found ? t("all_of_name", { q }) : t("drop_all")}
      </ButtonLink>
    </section>
  )
}
