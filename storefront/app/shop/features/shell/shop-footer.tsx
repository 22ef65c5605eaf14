import { Link, useLocation } from "react-router"
import { useLocale } from "../../../lib/locale"
import { useMessages } from "../../../lib/messages"
import { Page } from "../../../ui/page"
import { shellMessages } from "./messages"

const PAGES = [
  ["/products", "all_goods"],
  ["/register", "register"],
  ["/trace", "trace"],
  ["/report/new", "report"],
] as const

export function ShopFooter({ name }: { name: string }) {
  const t = useMessages(shellMessages)
  const locale = useLocale()
  const { pathname, search } = useLocation()
  const other = new URLSearchParams(search)
  other.set("lang", locale === "vi" ? "en" : "vi")
  return (
    <footer className="mt-16 border-t border-line bg-paper-2 py-10">
      <Page className="grid gap-8 lg:grid-cols-[2fr_1fr_auto] lg:gap-16">
        <div className="grid max-w-xl content-start gap-2">
          <p className="font-serif text-18 font-semibold">{name}</p>
          <p className="text-ink-soft">{t("footer_what")}</p>
          <p className="text-14 text-ink-soft">{t("demo")}</p>
        </div>
        <div className="grid content-start gap-1">
          <p className="font-semibold">{t("pay")}</p>
          <p className="text-ink-soft">{t("pay_help")}</p>
        </div>
        <ul className="grid content-start justify-items-start">
          {PAGES.map(([to, name]) => (
            <li key={to}>
              <Link to={to} className="inline-flex min-h-11 items-center hover:text-leaf">
                {t(name)}
              </Link>
            </li>
          ))}
          <li>
            <a href="/office" className="inline-flex min-h-11 items-center hover:text-leaf">
              {t("office")}
            </a>
          </li>
          <li>
            <a
              href={`${pathname}?${other.toString()}`}
              lang={locale === "vi" ? "en" : "vi"}
              className="inline-flex min-h-11 items-center text-leaf underline underline-offset-4"
            >
              {t("other_language")}
            </a>
          </li>
        </ul>
      </Page>
    </footer>
  )
}
