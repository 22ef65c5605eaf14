import { Link } from "react-router"
import { useMessages } from "../../../lib/messages"
import { Icon } from "../../../ui/icon"
import { Page } from "../../../ui/page"
import { WovenBand } from "../../../ui/woven-band"
import { shellMessages } from "./messages"
import { SearchBox } from "./search-box"

const LINK = "hidden min-h-12 items-center hover:text-leaf lg:inline-flex"

/** Name, cart and search. On a phone only `search` pages give it room; `quiet` while an order is being placed. */
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
  return (
    <header>
      <a
        href="#main"
        className="sr-only focus:not-sr-only focus:absolute focus:z-20 focus:bg-sheet focus:px-4 focus:py-3"
      >
        {t("skip")}
      </a>
      <WovenBand />
      <Page className="flex flex-wrap items-center gap-x-7 py-1.5 lg:flex-nowrap lg:py-3">
        <Link
          to="/"
          className="flex min-h-12 items-center font-serif text-22 font-semibold whitespace-nowrap hover:text-leaf"
        >
          {name}
        </Link>
        {!quiet && (
          <div
            className={`order-last w-full pb-2.5 lg:order-none ${search ? "" : "hidden lg:block"} lg:max-w-xl lg:flex-1 lg:pb-0`}
          >
            <SearchBox asked={asked} />
          </div>
        )}
        <nav className="ml-auto flex items-center gap-x-7">
          {!quiet && (
            <>
              <Link to="/products?stars=5" className={LINK}>
                {t("five_stars")}
              </Link>
              <Link to="/products" className={LINK}>
                {t("all_goods")}
              </Link>
              <Link to="/register" className={LINK}>
                {t("register")}
              </Link>
            </>
          )}
          <CartLink pieces={pieces} />
        </nav>
      </Page>
    </header>
  )
}

function CartLink({ pieces }: { pieces: number }) {
  const t = useMessages(shellMessages)
  return (
    <Link
      to="/cart"
      className="inline-flex min-h-12 items-center gap-2 font-semibold whitespace-nowrap text-leaf"
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
