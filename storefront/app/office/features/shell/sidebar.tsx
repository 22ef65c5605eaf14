import { useEffect, useRef } from "react"
import { Form, Link, NavLink, useLocation } from "react-router"
import { useLocale } from "../../../lib/locale"
import { useMessages } from "../../../lib/messages"
import { Icon } from "../../../ui/icon"
import type { Me } from "../../session.server"
import { shellMessages } from "./messages"
import { sectionsFor } from "./sections"

const ITEM =
  "flex min-h-11 items-center gap-3 border-b-2 border-transparent px-3 whitespace-nowrap hover:text-leaf aria-[current=page]:border-leaf aria-[current=page]:font-semibold aria-[current=page]:text-leaf lg:border-b-0 lg:border-l-3 lg:px-5 lg:aria-[current=page]:bg-paper"

export function Sidebar({ me }: { me: Me }) {
  const t = useMessages(shellMessages)
  const locale = useLocale()
  const { pathname } = useLocation()
  const role = me.grants[0]?.role
  const menu = useRef<HTMLElement>(null)
  useEffect(() => showCurrent(menu.current), [pathname])
  return (
    <div className="border-b border-line bg-paper-2 lg:sticky lg:top-0 lg:flex lg:h-dvh lg:w-60 lg:shrink-0 lg:flex-col lg:overflow-y-auto lg:border-r lg:border-b-0 print:hidden">
      <div className="flex items-center justify-between gap-3 px-4 py-3 lg:block lg:px-5 lg:py-6">
        <Link to="/office" className="flex items-center gap-3">
          <Lozenge />
          <span className="leading-tight">
            <span className="block font-semibold lg:text-18">{t("brand")}</span>
            <span className="block text-14 text-ink-soft">{me.officer.department ?? t("office")}</span>
          </span>
        </Link>
        <div className="lg:hidden">
          <SignOut label={t("sign_out")} />
        </div>
      </div>
      <nav ref={menu} aria-label={t("menu")} className="relative flex overflow-x-auto px-1 lg:grid lg:px-0">
        {sectionsFor(me).map((section) => (
          <NavLink
            key={section.path}
            to={section.path}
            end={section.name === "today"}
            reloadDocument={section.name === "inspect"}
            className={ITEM}
          >
            <Icon name={section.icon} className="hidden size-5 lg:block" />
            {t(section.name)}
          </NavLink>
        ))}
      </nav>
      <div className="mt-auto hidden gap-1 border-t border-line px-5 py-4 lg:grid">
        <p className="font-semibold">{me.officer.name}</p>
        {role && <p className="text-14 text-ink-soft">{t(`role_${role}`)}</p>}
        <div className="mt-2 flex flex-wrap items-center gap-x-4 text-14">
          <Link to="/" reloadDocument className="text-link">
            {t("to_shop")}
          </Link>
          <a href={`${pathname}?lang=${locale === "vi" ? "en" : "vi"}`} className="text-link">
            {t("language")}
          </a>
          <SignOut label={t("sign_out")} />
        </div>
      </div>
    </div>
  )
}

/** On a phone the menu is one long row: the page that is open is moved into sight. */
function showCurrent(menu: HTMLElement | null) {
  const current = menu?.querySelector<HTMLElement>("[aria-current=page]")
  if (menu && current) menu.scrollLeft = current.offsetLeft - (menu.clientWidth - current.offsetWidth) / 2
}

function SignOut({ label }: { label: string }) {
  return (
    <Form method="post" action="/office/sign-out">
      <button className="min-h-11 cursor-pointer text-14 text-link">{label}</button>
    </Form>
  )
}

export function Lozenge() {
  return (
    <svg viewBox="0 0 32 32" className="size-8 shrink-0" aria-hidden="true">
      <path d="M16 1 31 16 16 31 1 16z" fill="var(--band)" />
      <path d="M16 7 25 16 16 25 7 16z" fill="none" stroke="var(--on-band)" strokeWidth="2" />
      <path d="M16 12.5 19.5 16 16 19.5 12.5 16z" fill="var(--on-band)" />
    </svg>
  )
}
