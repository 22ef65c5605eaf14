import { useState } from "react"
import { emptyCart, setOrderDiscount, type Cart } from "../../core/cart"
import { putCart } from "../../till/cart"
import { useKit } from "../../till/use-till"
import { Button } from "../../ui/button"
import { Dialog } from "../../ui/dialog"
import { useTexts } from "../../ui/texts"
import { DiscountKeys } from "./discount-keys"
import { sellingTexts } from "./texts"

/** Money off the whole sale; also where a sale is dropped. */
export function DiscountDialog({ cart, onClose }: { cart: Cart; onClose: () => void }) {
  const t = useTexts(sellingTexts)
  const kit = useKit()
  const [discount, setDiscount] = useState(cart.discount)
  const put = (next: Cart) => {
    putCart(kit, next)
    onClose()
  }
  return (
    <Dialog title={t("sale_discount")} onClose={onClose}>
      <div className="flex flex-col gap-5">
        <DiscountKeys title={t("discount")} discount={discount} onChange={setDiscount} />
        <Button kind="primary" onClick={() => put(setOrderDiscount(cart, discount))}>
          {t("save")}
        </Button>
        <Button kind="plain" className="text-chili" onClick={() => put(emptyCart)}>
          {t("drop")}
        </Button>
      </div>
    </Dialog>
  )
}
