import type { KeyboardEvent } from "react"
import { Link, useLocation } from "react-router"
import { useMessages } from "../../../lib/messages"
import { Icon } from "../../../ui/icon"
import { headerMessages } from "./header-messages"
import { LanguageLink } from "./language-link"
import { isWithin, PLACES } from "./places"
import { SearchBox } from "./search-box"

const ROW = "flex min-h-12 items-center border-b border-line px-5 hover:text-leaf"

/** Opens without JavaScript; every page begins with it closed. */
export function PhoneMenu({ search }: { search: boolean }) {
  const t = useMessages(headerMessages)
  const { key, pathname } = useLocation()
  const onKeyDown = (event: KeyboardEvent<HTMLDetailsElement>) => {
    if (event.key !== "Escape" || !event.currentTarget.open) return
    event.currentTarget.open = false
    event.currentTarget.querySelector("summary")?.focus()
  }
  return (
    <details key={key} onKeyDown={onKeyDown} className="group/menu lg:hidden">
      <summary
        aria-label={t("menu")}
        className="-mr-3 grid size-12 cursor-pointer list-none place-items-center hover:text-leaf [&::-webkit-details-marker]:hidden"
      >
        <Icon name="menu" className="size-6 group-open/menu:hidden" />
        <Icon name="close" className="hidden size-6 group-open/menu:block" />
      </summary>
      <nav
        aria-label={t("places")}
        className="absolute inset-x-0 z-20 border-b border-line bg-paper pb-2 shadow-float"
      >
        {search && (
          <div className="px-4 pt-2 pb-3">
            <SearchBox />
          </div>
        )}
        <ul className="border-t border-line">
          {PLACES.map(({ to, name, within }) => (
            <li key={to}>
              <Link
                to={to}
                aria-current={isWithin(pathname, within) ? "page" : undefined}
                className={`${ROW} aria-[current]:font-semibold aria-[current]:text-leaf`}
              >
                {t(name)}
              </Link>
            </li>
          ))}
          <li>
            <Link to="/account" className={ROW}>
              {t("account")}
            </Link>
          </li>
          <li className="px-5">
            <LanguageLink className="w-full text-leaf" />
          </li>
        </ul>
      </nav>
    </details>
  )
}
