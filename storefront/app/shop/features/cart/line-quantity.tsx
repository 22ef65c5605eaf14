import { type FormEvent, useState } from "react"
import { Form } from "react-router"
import { useMessages } from "../../../lib/messages"
import { Icon } from "../../../ui/icon"
import { MOST_OF_A_LINE } from "../../lib/cart"
import { setQuantity } from "../../lib/cart-store"
import type { ViewLine } from "../../lib/cart-view"
import { cartMessages } from "./messages"

const STEP =
  "grid w-12 cursor-pointer place-items-center hover:text-leaf disabled:cursor-not-allowed disabled:opacity-40"

/** A number to type and two steps, each sending the quantity it stands for; with JavaScript it counts at once. */
export function LineQuantity({ line }: { line: ViewLine }) {
  const t = useMessages(cartMessages)
  const [draft, setDraft] = useState<string | null>(null)
  const { quantity, title: name } = line
  const most = Math.max(1, Math.min(line.left ?? MOST_OF_A_LINE, MOST_OF_A_LINE))

  const take = (wanted: number) => {
    setDraft(null)
    if (!Number.isInteger(wanted) || wanted < 1 || wanted === quantity) return
    setQuantity(line.variant_id, wanted, quantity, line)
  }
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const { submitter } = event.nativeEvent as SubmitEvent
    const step = submitter instanceof HTMLButtonElement ? submitter.value : ""
    take(Number(step || (draft ?? quantity)))
  }
  return (
    <Form
      method="post"
      action="/cart"
      preventScrollReset
      onSubmit={onSubmit}
      className="flex h-12 items-stretch rounded-control border border-line bg-sheet focus-within:border-leaf"
    >
      <input type="hidden" name="line_id" value={line.id} />
      <button type="submit" hidden />
      <button
        type="submit"
        name="to"
        value={quantity - 1}
        disabled={quantity <= 1}
        aria-label={t("fewer", { name })}
        className={STEP}
      >
        <Icon name="minus" className="size-4" />
      </button>
      <input
        name="quantity"
        inputMode="numeric"
        pattern="[0-9]{1,3}"
        autoComplete="off"
        aria-label={t("quantity", { name })}
        value={draft ?? quantity}
        onChange={(event) => setDraft(event.currentTarget.value)}
        onBlur={() => draft !== null && take(Number(draft))}
        className="figures w-10 bg-transparent text-center outline-none"
      />
      <button
        type="submit"
        name="to"
        value={quantity + 1}
        disabled={quantity >= most}
        aria-label={t("more", { name })}
        className={STEP}
      >
        <Icon name="plus" className="size-4" />
      </button>
    </Form>
  )
}
