import { Form, Link } from "react-router"
import { formatVnd } from "../../../lib/format"
import { useMessages } from "../../../lib/messages"
import { Picture } from "../../../ui/picture"
import { Price } from "../../../ui/price"
import { FormerPrice } from "../../../ui/reduced-price"
import { setQuantity } from "../../lib/cart-store"
import type { ViewLine } from "../../lib/cart-view"
import { LineQuantity } from "./line-quantity"
import { LineTold } from "./line-told"
import { cartMessages } from "./messages"

function Line({ line }: { line: ViewLine }) {
  const t = useMessages(cartMessages)
  const sold = line.trouble === null || line.trouble === "less"
  return (
    <li className="grid grid-cols-[5rem_1fr] gap-4 border-b border-line py-4 sm:grid-cols-[7rem_1fr]">
      <Picture
        src={line.image}
        eager
        sizes="7rem"
        className={`aspect-square self-start rounded-panel ${sold ? "" : "opacity-60"}`}
      />
      <div className="grid content-start gap-2.5">
        <div className="flex items-start justify-between gap-4">
          <div>
            <p className="font-serif text-18 leading-snug font-semibold">
              <Link to={`/products/${line.handle}`} className="hover:text-leaf">
                {line.title}
              </Link>
            </p>
            <p className="figures text-14 text-ink-soft">
              {t("each", { price: formatVnd(line.price), unit: line.unit || t("piece") })}{" "}
              {line.former !== null && <FormerPrice amount={line.former} />}
            </p>
          </div>
          {sold && <Price amount={line.price * line.quantity} />}
        </div>
        <LineTold line={line} />
        <div className="flex items-center gap-3">
          {sold && <LineQuantity line={line} />}
          <Remove line={line} />
        </div>
      </div>
    </li>
  )
}

function Remove({ line }: { line: ViewLine }) {
  const t = useMessages(cartMessages)
  return (
    <Form
      method="post"
      action="/cart"
      preventScrollReset
      onSubmit={(event) => {
        event.preventDefault()
        setQuantity(line.variant_id, 0, line.quantity, line)
      }}
    >
      <input type="hidden" name="line_id" value={line.id} />
      <button
        type="submit"
        name="to"
        value="0"
        aria-label={t("remove_label", { name: line.title })}
        className="min-h-12 cursor-pointer px-2 text-link"
      >
        {t("remove")}
      </button>
    </Form>
  )
}

export function CartLines({ lines }: { lines: readonly ViewLine[] }) {
  return (
    <ul className="border-t border-line">
      {lines.map((line) => (
        <Line key={line.variant_id} line={line} />
      ))}
    </ul>
  )
}
