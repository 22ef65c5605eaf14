import type { CatalogueProduct } from "@ocop/shared/catalogue"
import { memo, useMemo } from "react"
import { knowledgeOf } from "../../core/knowledge"
import { ONE } from "../../core/quantity"
import type { Stops } from "../../core/stops"
import { sum } from "../../ui/faces"
import { Picture } from "../../ui/picture"
import { Stars } from "../../ui/stars"
import { useTexts } from "../../ui/texts"
import { issueTag } from "./issue-words"
import { sellingTexts } from "./texts"

const FEW = 5 * ONE

interface TileProps {
  doc: number
  product: CatalogueProduct
  stops: Stops
  day: string
  onPick: (doc: number) => void
  chosen?: boolean
}

/** One article: picture, name, unit, price, and its stars while they are in force, else why there are none. */
export const GoodsTile = memo(function GoodsTile({ doc, product, stops, day, onPick, chosen }: TileProps) {
  const t = useTexts(sellingTexts)
  const knowledge = useMemo(() => knowledgeOf(product, stops, day), [product, stops, day])
  const { stars } = knowledge.standing
  const [issue] = knowledge.issues
  return (
    <button
      type="button"
      onClick={() => onPick(doc)}
      className={`relative flex flex-col overflow-hidden rounded-panel border bg-sheet text-left contain-content active:border-leaf active:bg-leaf-pale ${chosen ? "border-leaf outline-3 outline-leaf" : "border-line"}`}
    >
      <span className="relative block w-full">
        <Picture src={product.image} title={product.title} className="h-22 w-full" />
        <StockTag stock={product.stock} />
      </span>
      <span className="flex w-full flex-1 flex-col px-3 pt-2 pb-2.5">
        <span className="line-clamp-2 text-16 leading-snug font-semibold">{product.title}</span>
        <span className="mt-0.5 line-clamp-1 text-14 text-ink-soft">{product.unit}</span>
        {issue && <span className="text-14 leading-snug font-semibold text-chili">{issueTag(issue, t)}</span>}
        <span className="mt-auto flex items-center justify-between gap-2 pt-1">
          <span className="figures text-18 font-semibold">{sum(product.price)}</span>
          {stars !== null && <Stars count={stars} className="h-3.5" />}
        </span>
      </span>
    </button>
  )
})

function StockTag({ stock }: { stock: number | null }) {
  const t = useTexts(sellingTexts)
  if (stock === null || stock > FEW) return null
  return (
    <span className="absolute top-2 right-2 rounded-control border border-chili bg-sheet px-2 text-14 font-semibold text-chili">
      {stock <= 0 ? t("sold_out") : t("left", { n: Math.floor(stock / ONE) })}
    </span>
  )
}
