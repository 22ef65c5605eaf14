import { Link } from "react-router"
import { useMessages } from "../../../lib/messages"
import { Section } from "../../ui/section"
import type { CertificateDetail } from "./detail"
import { marketplaceMessages } from "./marketplace-messages"

/** QT-24, ĐN-15: where else the product is sold. */
export function Marketplaces({ detail, mayWrite }: { detail: CertificateDetail; mayWrite: boolean }) {
  const t = useMessages(marketplaceMessages)
  const { marketplaces, registration } = detail
  const entry = `/office/register/${registration.id}/marketplaces/new`
  const live = marketplaces.filter(({ state }) => state === "live")
  return (
    <Section title={t("marketplaces")} aside={String(live.length)}>
      {marketplaces.length === 0 && <p className="py-2 text-ink-soft">{t("none")}</p>}
      <ul>
        {marketplaces.map(({ marketplace, url, state }) => (
          <li key={marketplace} className="flex flex-wrap items-baseline gap-x-3 border-b border-line py-1.5">
            <a href={url} rel="noopener nofollow" className="inline-block py-1 text-link">
              {marketplace}
            </a>
            {state === "ended" && <span className="text-14 text-ink-soft">{t("ended")}</span>}
            {mayWrite && (
              <Link
                to={`${entry}?of=${encodeURIComponent(marketplace)}`}
                aria-label={t("change_of", { marketplace })}
                className="ml-auto inline-block py-1 text-14 text-link print:hidden"
              >
                {t("change")}
              </Link>
            )}
          </li>
        ))}
      </ul>
      {mayWrite && (
        <p className="pt-2 print:hidden">
          <Link to={entry} className="inline-block py-2 text-link">
            {t("add")}
          </Link>
        </p>
      )}
    </Section>
  )
}
