import { memo, useState } from "react"
import type { Goods } from "../../till/state"
import { useTill } from "../../till/use-till"
import { Button } from "../../ui/button"
import { useTexts } from "../../ui/texts"
import { GoodsTile } from "./goods-tile"
import { SearchField } from "./search-field"
import { ShelfTabs } from "./shelf-tabs"
import { sellingTexts } from "./texts"
import { useShelf } from "./use-shelf"

interface PaneProps {
  goods: Goods
  day: string
  query: string
  onQuery: (query: string) => void
  onPick: (doc: number) => void
}

/** Goods to touch, found by shelf or by name. */
export const GoodsPane = memo(function GoodsPane({ goods, day, query, onQuery, onPick }: PaneProps) {
  const t = useTexts(sellingTexts)
  const { shelves, shelf, setShelf, isSearch, docs, total, more, restart } = useShelf(goods, query)
  const [chosen, setChosen] = useState(0)
  const marked = isSearch ? docs[chosen] : undefined
  return (
    <section
      aria-label={t("goods")}
      className="flex min-h-0 min-w-0 flex-1 flex-col gap-3 px-4 pt-4 tablet:px-6"
    >
      <SearchField
        query={query}
        onQuery={(next) => {
          setChosen(0)
          restart()
          onQuery(next)
        }}
        onEnter={() => marked !== undefined && onPick(marked)}
        onMove={(step) => setChosen((at) => Math.max(0, Math.min(docs.length - 1, at + step)))}
      />
      {!isSearch && <ShelfTabs shelves={shelves} current={shelf} onChoose={setShelf} />}
      <div className="-mx-2 min-h-0 flex-1 contain-content overflow-y-auto overscroll-contain px-2 pt-1 pb-6">
        {docs.length === 0 && (
          <p role="status" className="py-12 text-center text-18 text-ink-soft">
            {isSearch ? t("nothing_found", { query }) : t("no_goods")}
          </p>
        )}
        <Tiles goods={goods} docs={docs} day={day} onPick={onPick} chosen={marked ?? -1} />
        {total > docs.length && (
          <Button className="mt-4 w-full" onClick={more}>
            {t("more", { n: total - docs.length })}
          </Button>
        )}
      </div>
    </section>
  )
})

function Tiles({
  goods,
  docs,
  day,
  onPick,
  chosen,
}: {
  goods: Goods
  docs: readonly number[]
  day: string
  onPick: (doc: number) => void
  chosen: number
}) {
  const stops = useTill((state) => state.stops)
  return (
    <div className="grid grid-cols-2 gap-3 phone:grid-cols-3 tablet:grid-cols-4 desktop:grid-cols-5">
      {docs.map((doc) => {
        const product = goods.assortment.products[doc]
        return (
          product && (
            <GoodsTile
              key={product.variant_id}
              doc={doc}
              product={product}
              stops={stops}
              day={day}
              onPick={onPick}
              chosen={doc === chosen}
            />
          )
        )
      })}
    </div>
  )
}
