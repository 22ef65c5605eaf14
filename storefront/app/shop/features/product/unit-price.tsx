import { formatVnd } from "../../../lib/format"
import { useMessages } from "../../../lib/messages"
import { Price } from "../../../ui/price"
import { productMessages } from "./messages"
import type { ShownProduct } from "./shown-product"

/** What a piece costs, and what a gram or millilitre of it does. */
export function PriceLine({ goods }: { goods: ShownProduct }) {
  const t = useMessages(productMessages)
  const { price, unit, each } = goods
  return (
    <p className="flex flex-wrap items-baseline gap-x-3">
      <Price amount={price} className="text-28 font-semibold" />
      <span className="text-ink-soft">
        {t("per", { unit })}
        {each && (
          <>
            {", "}
            <span className="figures">
              {t(`unit_${each.of}_${each.measure}`, { price: formatVnd(each.price) })}
            </span>
          </>
        )}
        {", "}
        {t("tax")}
      </span>
    </p>
  )
}
