import type { GoodsDetail } from "@ocop/shared/goods-page"
import { Form, useNavigation } from "react-router"
import { useMessages } from "../../../lib/messages"
import { Button } from "../../../ui/button"
import { shownGoods, useAdd } from "../../lib/use-cart"
import { productMessages } from "./messages"
import { Quantity } from "./quantity"

const MOST = 99

/** Counts at once and stays on the page; without JavaScript the form is sent. On a phone it stays at the thumb, below everything else. */
export function BuyForm({ goods }: { goods: GoodsDetail }) {
  const t = useMessages(productMessages)
  const busy = useNavigation().state === "submitting"
  const add = useAdd(goods.variant_id, shownGoods(goods))
  if (!goods.in_stock) return null
  const most = goods.available > 0 ? Math.min(goods.available, MOST) : MOST
  return (
    <Form method="post" className="thumb-bar" onSubmit={add}>
      <input type="hidden" name="variant_id" value={goods.variant_id} />
      <Quantity most={most} />
      <Button kind="primary" className="h-13 flex-1 text-18 sm:max-w-80" disabled={busy}>
        {t("add")}
      </Button>
    </Form>
  )
}
