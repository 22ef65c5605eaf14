import { useState } from "react"
import { Form } from "react-router"
import { useMessages } from "../../../lib/messages"
import { Price } from "../../../ui/price"
import { Fact } from "./fact"
import { productMessages } from "./messages"
import type { ShownProduct } from "./shown-product"

interface Props {
  goods: ShownProduct
  /** The province in the address, from whoever has no scripts. */
  asked: string | null
}

/** What one piece costs to the door, to a province of the shopper's choice. */
export function Carriage({ goods: { carriage, delivery }, asked }: Props) {
  const t = useMessages(productMessages)
  const [to, setTo] = useState(asked ?? delivery?.home_province)
  const feeTo = (province: string | undefined) => carriage.find(({ code }) => code === province)
  const chosen = feeTo(to) ?? feeTo(delivery?.home_province)
  if (!chosen) return null
  return (
    <Fact name={t("carriage")}>
      <Form method="get" className="flex flex-wrap items-center justify-end gap-x-3 gap-y-1">
        <select
          name="to"
          value={chosen.code}
          aria-label={t("carriage_to")}
          onChange={({ target }) => setTo(target.value)}
          className="-my-2 min-h-11 max-w-44 rounded-control border border-line bg-sheet px-2 text-16 text-ink hover:border-ink-soft"
        >
          {carriage.map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </select>
        <noscript>
          <button type="submit" className="min-h-11 cursor-pointer text-link">
            {t("carriage_see")}
          </button>
        </noscript>
        <output aria-live="polite">
          <Price amount={chosen.fee} className="text-ink" />
        </output>
      </Form>
    </Fact>
  )
}
