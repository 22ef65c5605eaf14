import type { GoodsCard } from "@ocop/shared/goods"
import type { ReactNode } from "react"
import { useMessages } from "../../../lib/messages"
import { Icon, type IconName } from "../../../ui/icon"
import { Picture } from "../../../ui/picture"
import { ReducedPrice } from "../../../ui/reduced-price"
import { starsToShow } from "../../../ui/star-badge"
import { Stars } from "../../../ui/stars"
import { shortMaker } from "../../lib/place"
import { shellMessages } from "./messages"
import type { SuggestionOption } from "./suggestion-options"

interface Props {
  id: string
  options: readonly SuggestionOption[]
  active: number
  choose: (option: SuggestionOption) => void
}

/** Below the search field; the keyboard stays in the field, which says which option is active. */
export function SuggestionList({ id, options, active, choose }: Props) {
  const t = useMessages(shellMessages)
  return (
    <ul
      id={id}
      role="listbox"
      aria-label={t("suggestions")}
      onMouseDown={(event) => event.preventDefault()}
      className="absolute inset-x-0 top-full z-20 mt-1 max-h-[70dvh] overflow-y-auto rounded-panel border border-line bg-sheet py-2 shadow-float"
    >
      {options.map((option, place) => (
        <li
          key={`${option.kind} ${option.to}`}
          id={`${id}-${place}`}
          role="option"
          aria-selected={place === active}
          onClick={() => choose(option)}
          className={`flex min-h-12 cursor-pointer items-center gap-3 px-4 py-1.5 leading-snug hover:bg-paper-2 ${place === active ? "bg-paper-2" : ""}`}
        >
          <Words option={option} />
        </li>
      ))}
    </ul>
  )
}

function Words({ option }: { option: SuggestionOption }) {
  switch (option.kind) {
    case "phrase":
      return <Plain icon="search">{option.phrase}</Plain>
    case "producer":
      return <Plain icon="store">{option.name}</Plain>
    case "goods":
      return <Goods goods={option.goods} />
  }
}

function Plain({ icon, children }: { icon: IconName; children: ReactNode }) {
  return (
    <>
      <span className="grid w-12 shrink-0 place-items-center text-ink-soft">
        <Icon name={icon} />
      </span>
      {children}
    </>
  )
}

function Goods({ goods }: { goods: GoodsCard }) {
  const t = useMessages(shellMessages)
  const stars = starsToShow(goods)
  return (
    <>
      <Picture src={goods.image} eager sizes="3rem" className="aspect-square w-12 shrink-0 rounded-control" />
      <span className="min-w-0 flex-1">
        <span className="block font-serif font-semibold">{goods.title}</span>
        <span className="block truncate text-14 text-ink-soft">{shortMaker(goods.producer.name)}</span>
      </span>
      <span className="grid shrink-0 justify-items-end gap-0.5">
        {goods.in_stock ? (
          <ReducedPrice price={goods.price} reduced={goods.reduced} className="grid justify-items-end" />
        ) : (
          <span className="text-14 text-ink-soft">{t("sold_out")}</span>
        )}
        {stars !== null && <Stars count={stars} label={t("stars", { n: stars })} className="h-3" />}
      </span>
    </>
  )
}
