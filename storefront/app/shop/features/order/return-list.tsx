import type { OrderPage } from "@ocop/shared/order-page"
import { formatInstant } from "../../../lib/format"
import { useMessages } from "../../../lib/messages"
import { orderMessages } from "./messages"

export function ReturnList({ returns }: { returns: OrderPage["returns"] }) {
  const t = useMessages(orderMessages)
  if (returns.length === 0) return null
  return (
    <section className="grid gap-2">
      <h2 className="text-18 font-semibold">{t("returns")}</h2>
      <ul className="grid gap-3">
        {returns.map(({ number, at, state, words, goods }) => (
          <li key={number}>
            <p>{goods.map(({ title, quantity }) => `${quantity} × ${title}`).join(", ")}</p>
            <p className="text-ink-soft">{t(`return_${state}`, { at: formatInstant(at) })}</p>
            {words && <p className="whitespace-pre-line wrap-anywhere">{t("return_words", { words })}</p>}
          </li>
        ))}
      </ul>
    </section>
  )
}
