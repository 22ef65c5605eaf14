import { Form, useNavigation } from "react-router"
import { useMessages } from "../../../lib/messages"
import { Icon } from "../../../ui/icon"
import type { CartLine } from "../../lib/cart"
import { cartMessages } from "./messages"

const STEP =
  "grid w-12 cursor-pointer place-items-center hover:text-leaf disabled:cursor-not-allowed disabled:opacity-40"

/** Each button sends the quantity it stands for, so it works the same with and without JavaScript. */
export function LineQuantity({ line, name }: { line: CartLine; name: string }) {
  const t = useMessages(cartMessages)
  const busy = useNavigation().formAction === "/cart"
  return (
    <Form
      method="post"
      action="/cart"
      preventScrollReset
      className={`flex h-12 items-stretch rounded-control border border-line bg-sheet ${busy ? "opacity-60" : ""}`}
    >
      <input type="hidden" name="line_id" value={line.id} />
      <button
        type="submit"
        name="quantity"
        value={line.quantity - 1}
        disabled={line.quantity <= 1 || busy}
        aria-label={t("fewer", { name })}
        className={STEP}
      >
        <Icon name="minus" className="size-4" />
      </button>
      <span
        className="figures grid w-8 place-items-center"
        aria-label={t("quantity", { name })}
        role="status"
      >
        {line.quantity}
      </span>
      <button
        type="submit"
        name="quantity"
        value={line.quantity + 1}
        disabled={busy}
        aria-label={t("more", { name })}
        className={STEP}
      >
        <Icon name="plus" className="size-4" />
      </button>
    </Form>
  )
}
