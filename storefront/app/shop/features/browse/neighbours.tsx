import { Link } from "react-router"
import { useLocale } from "../../../lib/locale"
import { useMessages } from "../../../lib/messages"
import { aisleName, aislePath } from "./aisle-name"
import type { ListedAisle } from "./listed"
import { browseMessages } from "./messages"

/** Where to go on to. */
export function Neighbours({ aisle }: { aisle: ListedAisle }) {
  const t = useMessages(browseMessages)
  const locale = useLocale()
  if (aisle.neighbours.length === 0) return null
  return (
    <section className="grid gap-4">
      <h2 className="text-18 font-semibold lg:text-22">{t(`go_on_${aisle.kind}`)}</h2>
      <ul className="grid border-t border-line sm:grid-cols-2 sm:gap-x-10 lg:grid-cols-3">
        {aisle.neighbours.map((one) => (
          <li key={`${one.kind} ${one.id}`} className="group relative border-b border-line py-3">
            <p className="flex justify-between gap-4 leading-snug">
              <Link
                to={aislePath(one)}
                className="font-medium group-hover:text-leaf after:absolute after:inset-0"
              >
                {aisleName(one, locale)}
              </Link>
              <span className="figures shrink-0 text-ink-soft">{t("maker_goods", { n: one.goods })}</span>
            </p>
            {one.kind !== aisle.kind && <p className="text-14 text-ink-soft">{t(one.kind)}</p>}
          </li>
        ))}
      </ul>
    </section>
  )
}
