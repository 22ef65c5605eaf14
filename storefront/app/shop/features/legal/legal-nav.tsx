import { NavLink } from "react-router"
import { useMessages } from "../../../lib/messages"
import { legalMessages } from "../../lib/legal-messages"
import { LegalName } from "./legal-page"

export function LegalNav() {
  const t = useMessages(legalMessages)
  return (
    <nav aria-label={t("all")}>
      <ul className="flex flex-wrap gap-x-5 lg:grid">
        {LegalName.options.map((name) => (
          <li key={name}>
            <NavLink
              to={`/legal/${name}`}
              className="inline-flex min-h-11 items-center hover:text-leaf aria-[current=page]:font-semibold aria-[current=page]:text-leaf"
            >
              {t(name)}
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  )
}
