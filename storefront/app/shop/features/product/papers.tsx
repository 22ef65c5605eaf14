import { formatDay } from "../../../lib/format"
import { useMessages } from "../../../lib/messages"
import { productMessages } from "./messages"
import type { ShownProduct } from "./shown-product"

/** Standards, tests and licences in force: of the product first, then those its producer holds for all it makes. */
export function Papers({ goods }: { goods: ShownProduct }) {
  const t = useMessages(productMessages)
  if (goods.papers.length === 0) return null
  return (
    <section>
      <h2 className="border-b border-ink pb-2 text-18 font-semibold">{t("papers")}</h2>
      <ul>
        {goods.papers.map(({ kind, name, number, issuer, expires_on, of }) => (
          <li key={`${kind} ${number}`} className="border-b border-line py-3">
            <p className="flex flex-wrap justify-between gap-x-6">
              <span className="font-semibold">{name}</span>
              <span className="figures text-ink-soft">
                {expires_on ? t("paper_until", { day: formatDay(expires_on) }) : t("paper_endless")}
              </span>
            </p>
            <p className="text-14 text-ink-soft">
              <span className="figures">{number}</span>
              {issuer && `, ${issuer}`}
              {of === "producer" && `, ${t("paper_producer")}`}
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}
