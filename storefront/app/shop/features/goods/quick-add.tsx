import { Form } from "react-router"
import { useMessages } from "../../../lib/messages"
import { Icon } from "../../../ui/icon"
import type { GoodsOnCard } from "../../lib/listed-goods"
import { shownGoods, useAdd } from "../../lib/use-cart"
import { goodsMessages } from "./messages"

/** One piece into the cart without leaving the list. */
export function QuickAdd({ goods }: { goods: GoodsOnCard }) {
  const t = useMessages(goodsMessages)
  const add = useAdd(goods.variant_id, shownGoods(goods))
  return (
    <Form method="post" action="/cart" onSubmit={add} className="absolute right-0 bottom-0 z-10">
      <input type="hidden" name="variant_id" value={goods.variant_id} />
      <input type="hidden" name="product_id" value={goods.id} />
      <button
        type="submit"
        aria-label={t("add", { name: goods.title })}
        className="group/add grid size-12 cursor-pointer place-items-center"
      >
        <span className="grid size-8 place-items-center rounded-control border border-line bg-sheet text-leaf group-hover/add:border-leaf">
          <Icon name="plus" className="size-4" />
        </span>
      </button>
    </Form>
  )
}
