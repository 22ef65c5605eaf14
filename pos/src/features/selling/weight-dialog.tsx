import { useState } from "react"
import { parseQuantity } from "../../core/quantity"
import type { Considered } from "../../till/cart"
import { Button } from "../../ui/button"
import { Dialog } from "../../ui/dialog"
import { Numpad, typed } from "../../ui/numpad"
import { useTexts } from "../../ui/texts"
import { useDigitKeys } from "../../ui/use-digit-keys"
import { sellingTexts } from "./texts"

const LONGEST = 8

/** Goods by weight ask what the scales say. */
export function WeightDialog({
  considered,
  onWeight,
  onClose,
}: {
  considered: Considered
  onWeight: (quantity_milli: number) => void
  onClose: () => void
}) {
  const t = useTexts(sellingTexts)
  const { product } = considered.picked
  const [text, setText] = useState("")
  const milli = parseQuantity(text, true)
  const press = (key: Parameters<typeof typed>[1]) => setText((before) => typed(before, key, LONGEST))
  const add = () => {
    if (milli !== null) onWeight(milli)
  }
  useDigitKeys(press, add)
  return (
    <Dialog title={t("weigh_title", { title: product.title })} onClose={onClose} className="w-[26rem]">
      <div className="flex flex-col gap-4">
        <p className="flex items-baseline justify-between border-b-2 border-ink pb-1">
          <span className="text-16 text-ink-soft">{t("weight", { unit: product.unit })}</span>
          <output className="figures min-h-12 text-36 leading-tight font-semibold">{text || "0"}</output>
        </p>
        <Numpad corner="," onKey={press} />
        <Button kind="primary" disabled={milli === null} onClick={add}>
          {t("add")}
        </Button>
      </div>
    </Dialog>
  )
}
