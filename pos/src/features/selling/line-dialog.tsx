import { useState } from "react"
import { removeLine, setLineDiscount, setQuantity, type Cart, type CartLine } from "../../core/cart"
import type { Discount } from "../../core/discount"
import { formatQuantity, parseQuantity } from "../../core/quantity"
import { putCart } from "../../till/cart"
import { useKit } from "../../till/use-till"
import { Button } from "../../ui/button"
import { Dialog } from "../../ui/dialog"
import { Numpad, typed } from "../../ui/numpad"
import { useTexts } from "../../ui/texts"
import { useDigitKeys } from "../../ui/use-digit-keys"
import { DiscountKeys } from "./discount-keys"
import { sellingTexts } from "./texts"

const LONGEST = 9

/** Quantity and discount of one line, or the line gone. */
export function LineDialog({ cart, line, onClose }: { cart: Cart; line: CartLine; onClose: () => void }) {
  const t = useTexts(sellingTexts)
  const kit = useKit()
  const [text, setText] = useState("")
  const [discount, setDiscount] = useState<Discount | null>(line.discount)
  const shown = text === "" ? formatQuantity(line.quantity_milli) : text
  const milli = parseQuantity(shown, line.weighed)
  const press = (key: Parameters<typeof typed>[1]) => setText((before) => typed(before, key, LONGEST))
  const save = () => {
    const changed = milli === null ? null : setQuantity(cart, line.key, milli)
    if (!changed?.ok) return
    putCart(kit, setLineDiscount(changed.value, line.key, discount))
    onClose()
  }
  useDigitKeys(press, save)
  return (
    <Dialog title={line.title} onClose={onClose} className="w-[46rem]">
      <div className="grid gap-6 tablet:grid-cols-2">
        <div className="flex flex-col gap-3">
          <p className="flex items-baseline justify-between border-b-2 border-ink pb-1">
            <span className="text-16 text-ink-soft">
              {line.weighed ? t("weight", { unit: line.unit }) : t("quantity")}
            </span>
            <output
              className={`figures text-36 leading-tight font-semibold ${milli === null ? "text-chili" : ""}`}
            >
              {shown}
            </output>
          </p>
          <Numpad onKey={press} {...(line.weighed && { corner: "," })} />
        </div>
        <div className="flex flex-col gap-4">
          <DiscountKeys title={t("line_discount")} discount={discount} onChange={setDiscount} />
          <Button
            kind="plain"
            className="mt-auto text-chili"
            onClick={() => {
              putCart(kit, removeLine(cart, line.key))
              onClose()
            }}
          >
            {t("remove")}
          </Button>
          <Button kind="primary" disabled={milli === null} onClick={save}>
            {t("save")}
          </Button>
        </div>
      </div>
    </Dialog>
  )
}
