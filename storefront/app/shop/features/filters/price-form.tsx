import { Form } from "react-router"
import { useMessages } from "../../../lib/messages"
import { Button } from "../../../ui/button"
import { CONTROL } from "../../../ui/field"
import type { Choice } from "./choice"
import { Kept } from "./kept"
import { filterMessages } from "./messages"

/** A shopper's own bounds, written as people write amounts. */
export function PriceForm({ choice }: { choice: Choice }) {
  const t = useMessages(filterMessages)
  const { price_from, price_to, page: _page, ...kept } = choice
  const bounds = [
    { name: "price_from", value: price_from },
    { name: "price_to", value: price_to },
  ] as const
  return (
    <Form
      action="/products"
      preventScrollReset
      key={`${price_from} ${price_to}`}
      className="grid grid-cols-2 items-end gap-2 py-2"
    >
      <Kept fields={kept} />
      {bounds.map(({ name, value }) => (
        <label key={name} className="grid gap-1 text-14 text-ink-soft">
          {t(name)}
          <input
            name={name}
            inputMode="numeric"
            autoComplete="off"
            maxLength={20}
            defaultValue={value === undefined ? "" : new Intl.NumberFormat("vi-VN").format(value)}
            className={`${CONTROL} figures min-w-0 px-2.5`}
          />
        </label>
      ))}
      <Button className="col-span-2">{t("apply_price")}</Button>
    </Form>
  )
}
