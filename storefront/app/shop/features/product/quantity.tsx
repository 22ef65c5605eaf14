import { useRef } from "react"
import { useMessages } from "../../../lib/messages"
import { Icon } from "../../../ui/icon"
import { productMessages } from "./messages"

const STEP = "grid w-12 cursor-pointer place-items-center text-ink hover:text-leaf"

/** A number to type; the two buttons only help. */
export function Quantity({ most }: { most: number }) {
  const t = useMessages(productMessages)
  const input = useRef<HTMLInputElement>(null)
  return (
    <div className="flex h-13 rounded-control border border-line bg-sheet focus-within:border-leaf">
      <button
        type="button"
        aria-label={t("fewer")}
        className={STEP}
        onClick={() => input.current?.stepDown()}
      >
        <Icon name="minus" className="size-4" />
      </button>
      <input
        ref={input}
        type="number"
        name="quantity"
        defaultValue={1}
        min={1}
        max={most}
        inputMode="numeric"
        aria-label={t("quantity")}
        className="figures w-9 [appearance:textfield] bg-transparent text-center text-18 outline-none [&::-webkit-inner-spin-button]:hidden"
      />
      <button type="button" aria-label={t("more")} className={STEP} onClick={() => input.current?.stepUp()}>
        <Icon name="plus" className="size-4" />
      </button>
    </div>
  )
}
