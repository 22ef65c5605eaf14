import type { Reduction } from "@ocop/shared/price-history"
import { formatVnd } from "../lib/format"
import { useMessages } from "../lib/messages"
import { uiMessages } from "./messages"
import { Price } from "./price"

/** The price of now and, where it may be called reduced, what it is reduced from. */
export function ReducedPrice({
  price,
  reduced,
  className = "flex flex-wrap items-baseline gap-x-2",
}: {
  price: number
  reduced: Reduction | null | undefined
  className?: string
}) {
  if (!reduced) return <Price amount={price} />
  return (
    <span className={className}>
      <Price amount={price} />
      <FormerPrice amount={reduced.lowest} />
    </span>
  )
}

/** NĐ 81/2018: what a price is compared with was really asked. */
export function FormerPrice({ amount }: { amount: number }) {
  const t = useMessages(uiMessages)
  return (
    <s title={t("former_price")} className="figures text-14 font-normal whitespace-nowrap text-ink-soft">
      <span className="sr-only">{t("former_price")}: </span>
      {formatVnd(amount)}
    </s>
  )
}
