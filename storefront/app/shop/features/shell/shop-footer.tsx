import { Link } from "react-router"
import { useMessages } from "../../../lib/messages"
import { Page } from "../../../ui/page"
import { legalMessages } from "../../lib/legal-messages"
import { footerMessages } from "./footer-messages"
import { LanguageLink } from "./language-link"

interface Owner {
  name: string
  tax_code: string
  address: string
  phone: string
  email: string
}

const BUY = [
  ["/products", "all_goods"],
  ["/sales-points", "sales_points"],
  ["/fairs", "fairs"],
  ["/track", "track"],
  ["/account", "account"],
] as const

const TRUST = [
  ["/register", "register"],
  ["/trace", "trace"],
  ["/figures", "figures"],
  ["/report/new", "report"],
] as const

const RULES = ["owner", "terms", "delivery", "payment", "returns", "privacy", "ranking", "cookies"] as const

/** What law 122/2025/QH15 wants at the foot of every page, and where else one can go. */
export function ShopFooter({ name, owner, demo }: { name: string; owner: Owner; demo: boolean }) {
  const t = useMessages(footerMessages)
  const rule = useMessages(legalMessages)
  return (
    <footer className="mt-16 border-t border-line bg-paper-2 py-10">
      <Page className="grid grid-cols-2 gap-x-6 gap-y-8 lg:grid-cols-[4fr_2fr_2fr_4fr] lg:gap-x-10">
        <div className="col-span-2 grid max-w-xl content-start gap-2 lg:col-span-1">
          <p className="font-serif text-18 font-semibold">{name}</p>
          <p className="text-ink-soft">{t("what")}</p>
          {demo ? <p className="text-14 text-ink-soft">{t("demo")}</p> : <OwnerLines owner={owner} />}
        </div>
        <LinkList title={t("buy")} links={BUY.map(([to, key]) => ({ to, text: t(key) }))} />
        <LinkList title={t("trust")} links={TRUST.map(([to, key]) => ({ to, text: t(key) }))} />
        <div className="col-span-2 lg:col-span-1">
          <LinkList
            title={rule("all")}
            links={RULES.map((page) => ({ to: `/legal/${page}`, text: rule(page) }))}
            wide
          />
        </div>
        <p className="col-span-2 flex flex-wrap gap-x-6 border-t border-line pt-2 lg:col-span-4">
          <LanguageLink className="text-leaf underline underline-offset-4" />
          <a href="/office" className="inline-flex min-h-11 items-center hover:text-leaf">
            {t("office")}
          </a>
        </p>
      </Page>
    </footer>
  )
}

function LinkList({
  title,
  links,
  wide = false,
}: {
  title: string
  links: readonly { to: string; text: string }[]
  wide?: boolean
}) {
  return (
    <div className="content-start">
      <p className="font-semibold">{title}</p>
      <ul className={wide ? "grid grid-cols-2 gap-x-4" : ""}>
        {links.map(({ to, text }) => (
          <li key={to}>
            <Link to={to} className="inline-flex min-h-11 items-center hover:text-leaf">
              {text}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  )
}

function OwnerLines({ owner }: { owner: Owner }) {
  const t = useMessages(footerMessages)
  return (
    <address className="grid text-14 text-ink-soft not-italic wrap-anywhere">
      <span className="font-semibold">{owner.name}</span>
      <span>{t("tax_code", { number: owner.tax_code })}</span>
      <span>{owner.address}</span>
      <span>{[owner.phone, owner.email].join(", ")}</span>
    </address>
  )
}
