import type { FairBooth, FairGoods } from "@ocop/shared/fair-page"
import { Link } from "react-router"
import { useMessages } from "../../../lib/messages"
import { fairMessages } from "./messages"

/** One more would stand where the way to it stands. */
const MOST_SHOWN = 6
const SHOWN = 4

/** A booth by its number, who stands there and with what. */
export function BoothRow({ booth }: { booth: FairBooth }) {
  const t = useMessages(fairMessages)
  const { producer, goods, receipts } = booth
  return (
    <li className="grid grid-cols-[3.25rem_1fr_auto] content-start gap-x-4 border-b border-line py-3.5">
      <p className="mt-1 ml-1.5 grid size-9 rotate-45 place-items-center rounded-[4px] border border-leaf bg-sheet text-leaf">
        <span className="-rotate-45 font-semibold figures">
          <span className="sr-only">{t("booth", { number: "" })}</span>
          {booth.number}
        </span>
      </p>
      <div className="grid content-start gap-0.5">
        <h3 className="font-semibold">
          {producer ? (
            <Link to={`/producers/${producer.handle}`} className="hover:text-leaf">
              {producer.name}
            </Link>
          ) : (
            booth.name
          )}
        </h3>
        {producer?.commune && <p className="text-14 text-ink-soft">{producer.commune}</p>}
      </div>
      {receipts !== null && receipts > 0 && (
        <p className="text-right text-14 text-ink-soft figures">{t("receipts", { n: receipts })}</p>
      )}
      {goods.length > 0 && <Goods goods={goods} />}
    </li>
  )
}

function Goods({ goods }: { goods: readonly FairGoods[] }) {
  const t = useMessages(fairMessages)
  const shown = goods.length <= MOST_SHOWN ? goods.length : SHOWN
  const rest = goods.slice(shown)
  return (
    <div className="col-span-2 col-start-2 text-14">
      <GoodsNames goods={goods.slice(0, shown)} />
      {rest.length > 0 && (
        <details className="group">
          <summary className="inline-flex min-h-11 cursor-pointer list-none items-center text-link group-open:hidden">
            {t("more_goods", { n: rest.length })}
          </summary>
          <GoodsNames goods={rest} />
        </details>
      )}
    </div>
  )
}

function GoodsNames({ goods }: { goods: readonly FairGoods[] }) {
  return (
    <ul className="leading-relaxed">
      {goods.map(({ title, handle }, index) => (
        <li key={title} className="inline">
          {handle ? (
            <Link to={`/products/${handle}`} className="text-link">
              {title}
            </Link>
          ) : (
            title
          )}
          {index < goods.length - 1 && ", "}
        </li>
      ))}
    </ul>
  )
}
