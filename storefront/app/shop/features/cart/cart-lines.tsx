import { Form, Link } from "react-router"
import { formatVnd } from "../../../lib/format"
import { useMessages } from "../../../lib/messages"
import { Picture } from "../../../ui/picture"
import { Price } from "../../../ui/price"
import type { CartLine } from "../../lib/cart"
import { LineQuantity } from "./line-quantity"
import { cartMessages } from "./messages"

function Line({ line }: { line: CartLine }) {
  const t = useMessages(cartMessages)
  const name = line.product_title ?? line.title ?? ""
  return (
    <li className="grid grid-cols-[5rem_1fr] gap-4 border-b border-line py-4 sm:grid-cols-[7rem_1fr]">
      <Picture src={line.thumbnail ?? ""} eager className="aspect-square self-start rounded-panel" />
      <div className="grid content-start gap-2.5">
        <div className="flex items-start justify-between gap-4">
          <div>
            <p className="font-serif text-18 leading-snug font-semibold">
              <Link to={`/products/${line.product_handle ?? ""}`} className="hover:text-leaf">
                {name}
              </Link>
            </p>
            <p className="figures text-14 text-ink-soft">
              {t("each", { price: formatVnd(line.unit_price) })}
            </p>
          </div>
          <Price amount={line.unit_price * line.quantity} />
        </div>
        <div className="flex items-center gap-3">
          <LineQuantity line={line} name={name} />
          <Form method="post" action="/cart" preventScrollReset>
            <input type="hidden" name="line_id" value={line.id} />
            <button
              type="submit"
              name="quantity"
              value="0"
              aria-label={t("remove_label", { name })}
              className="min-h-12 cursor-pointer px-2 text-link"
            >
              {t("remove")}
            </button>
          </Form>
        </div>
      </div>
    </li>
  )
}

export function CartLines({ lines }: { lines: readonly CartLine[] }) {
  return (
    <ul className="border-t border-line">
      {lines.map((line) => (
        <Line key={line.id} line={line} />
      ))}
    </ul>
  )
}
