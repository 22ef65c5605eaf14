import type { Locale } from "../../../lib/locale"
import { buttonClass } from "../../../ui/button"
import { Icon } from "../../../ui/icon"
import { Page } from "../../../ui/page"
import { WovenBand } from "../../../ui/woven-band"
import { offlineMessages } from "./messages"

/**
 * What the service worker shows in the place of any page while there is no network. It runs no code: the address above it is
 * that of the page that was asked for, and an empty link asks for it again.
 */
export function OfflinePage({ locale, styles }: { locale: Locale; styles: readonly string[] }) {
  const t = offlineMessages[locale]
  return (
    <html lang={locale}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>{t.title}</title>
        {styles.map((href) => (
          <link key={href} rel="stylesheet" href={href} />
        ))}
      </head>
      <body>
        <WovenBand />
        <Page className="py-16 lg:py-24">
          <main className="mx-auto grid max-w-lg justify-items-center gap-4 text-center">
            <Icon name="offline" className="size-10 text-indigo" />
            <h1 className="font-serif text-28 font-semibold">{t.title}</h1>
            <p className="text-ink-soft">{t.help}</p>
            <p className="text-ink-soft">{t.kept}</p>
            <a href="" className={buttonClass("primary", "mt-2")}>
              {t.again}
            </a>
          </main>
        </Page>
      </body>
    </html>
  )
}
