import { useLocation } from "react-router"
import { type Locale, useLocale } from "../../lib/locale"
import { type PageLinks, pageLinks, shortened } from "./page-links"
import { useShop } from "./use-shop"

interface Props {
  /** Stands before the shop's name. */
  title: string
  description?: string
  /** 1200 × 630, a path of this host. */
  picture?: string
  type?: "website" | "article" | "product"
  /** Questions of the address that make another page. */
  keep?: readonly string[]
  /** For its visitor alone, or of the moment: no search engine lists it. */
  hidden?: boolean
  /** JSON-LD, from the page's loader. */
  described?: string
}

/** What a page says of itself to search engines and to whoever is sent its address. React lifts it into the head. */
export function PageMeta(props: Props) {
  const { title, description = "", hidden = false, described } = props
  const { name, origin } = useShop()
  return (
    <>
      <title>{`${title} – ${name}`}</title>
      {description && <meta name="description" content={shortened(description)} />}
      {hidden && <meta name="robots" content="noindex, nofollow" />}
      {!hidden && origin && <Canonical {...props} />}
      {described && <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: described }} />}
    </>
  )
}

function Canonical(props: Props) {
  const locale = useLocale()
  const { pathname, search } = useLocation()
  const links = pageLinks({ origin: useShop().origin, pathname, search, keep: props.keep ?? [], locale })
  return (
    <>
      <link rel="canonical" href={links.canonical} />
      {/* Who makes a preview reads the page as it was sent: no browser needs these, nor the code for them. */}
      {import.meta.env.SSR && <Preview {...props} links={links} locale={locale} />}
    </>
  )
}

function Preview(props: Props & { links: PageLinks; locale: Locale }) {
  const { title, description = "", picture = "/og.png", type = "website", links, locale } = props
  const { name, origin } = useShop()
  return (
    <>
      <link rel="alternate" hrefLang="vi" href={links.vi} />
      <link rel="alternate" hrefLang="en" href={links.en} />
      <link rel="alternate" hrefLang="x-default" href={links.vi} />
      <meta property="og:type" content={type} />
      <meta property="og:site_name" content={name} />
      <meta property="og:title" content={title} />
      {description && <meta property="og:description" content={shortened(description)} />}
      <meta property="og:url" content={links.canonical} />
      <meta property="og:image" content={new URL(picture, origin).href} />
      <meta property="og:image:width" content="1200" />
      <meta property="og:image:height" content="630" />
      <meta property="og:locale" content={locale === "en" ? "en_US" : "vi_VN"} />
      <meta property="og:locale:alternate" content={locale === "en" ? "vi_VN" : "en_US"} />
      <meta name="twitter:card" content="summary_large_image" />
    </>
  )
}
