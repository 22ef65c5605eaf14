import { Link, useLocation } from "react-router"
import { useMessages } from "../../../lib/messages"
import { Icon } from "../../../ui/icon"
import { Page } from "../../../ui/page"
import { WovenBand } from "../../../ui/woven-band"
import { headerMessages } from "./header-messages"
import { LanguageLink } from "./language-link"
import { shellMessages } from "./messages"
import { PhoneMenu } from "./phone-menu"
import { isWithin, PLACES } from "./places"
import { SearchBox } from "./search-box"

/** Name, search, places and cart. On a phone only `search` pages give the search room; `quiet` while an order is being placed. */
export function ShopHeader({
  name,
  pieces,
  asked,
  search = false,
  quiet = false,
}: {
  name: string
  pieces: number
  asked: string
  search?: boolean
  quiet?: boolean
}) {
  const t = useMessages(shellMessages)
  const place = useMessages(headerMessages)
  return (
    <header className="relative">
      <a
        href="#main"
        className="sr-only focus:not-sr-only focus:absolute focus:z-20 focus:bg-sheet focus:px-4 focus:py-3"
      >
        {t("skip")}
      </a>
      <WovenBand />
      <Page className="grid grid-cols-[1fr_auto_auto] items-center gap-x-3 py-1.5 lg:flex lg:gap-x-8 lg:pt-3 lg:pb-1">
        <Link
          to="/"
          className="flex min-h-12 min-w-0 items-center font-serif text-22 font-semibold hover:text-leaf lg:mr-auto lg:shrink-0"
        >
          <span className="truncate">{name}</span>
        </Link>
        {!quiet && (
          <div
            className={`order-last col-span-3 w-full pb-2.5 lg:order-none ${search ? "" : "hidden lg:block"} lg:max-w-2xl lg:flex-1 lg:pb-0`}
          >
            <SearchBox asked={asked} />
          </div>
        )}
        {!quiet && (
          <div className="ml-auto hidden items-center gap-x-6 lg:flex">
            <LanguageLink short />
            <Link to="/account" className="inline-flex min-h-12 items-center hover:text-leaf">
              {place("account")}
            </Link>
          </div>
        )}
        <CartLink pieces={pieces} />
        {!quiet && <PhoneMenu search={!search} />}
      </Page>
      {!quiet && <Places />}
    </header>
  )
}

function Places() {
  const t = useMessages(headerMessages)
  const { pathname } = useLocation()
  return (
    <Page className="hidden lg:block">
      <nav aria-label={t("places")} className="flex gap-x-7 border-b border-line">
        {PLACES.map(({ to, name, within }) => (
          <Link
            key={to}
            to={to}
            aria-current={isWithin(pathname, within) ? "page" : undefined}
            className="-mb-px inline-flex min-h-11 items-center border-b-2 border-transparent hover:text-leaf aria-[current]:border-leaf aria-[current]:font-semibold aria-[current]:text-leaf"
          >
            {t(name)}
          </Link>
        ))}
      </nav>
    </Page>
  )
}

function CartLink({ pieces }: { pieces: number }) {
  const t = useMessages(shellMessages)
  return (
    <Link
      to="/cart"
      className="inline-flex min-h-12 items-center gap-1.5 font-semibold whitespace-nowrap text-leaf"
    >
      <Icon name="cart" />
      {t("cart")}
      {pieces > 0 && (
        <span>
          <span className="figures">{pieces}</span>
          <span className="sr-only"> {t("pieces", { n: pieces })}</span>
        </span>
      )}
    </Link>
  )
}
