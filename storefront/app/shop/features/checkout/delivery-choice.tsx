import { formatVnd } from "../../../lib/format"
import { useMessages } from "../../../lib/messages"
import { checkoutMessages } from "./messages"
import type { ShippingOption } from "./shipping-option"

const ROW =
  "flex min-h-14 cursor-pointer items-center gap-3 rounded-control border border-line bg-sheet px-4 py-2.5 has-checked:border-leaf has-checked:bg-paper"

export function DeliveryChoice({
  options,
  chosen,
  error,
  onChoose,
}: {
  options: readonly ShippingOption[]
  chosen: string
  error: boolean
  onChoose: (id: string) => void
}) {
  const t = useMessages(checkoutMessages)
  return (
    <fieldset className="grid gap-2" aria-describedby={error ? "option-error" : undefined}>
      <legend className="mb-3 text-18 font-semibold">{t("delivery")}</legend>
      {options.map(({ id, name, amount }) => (
        <label key={id} className={ROW}>
          <input
            type="radio"
            name="option"
            value={id}
            defaultChecked={id === chosen}
            onChange={() => onChoose(id)}
            className="size-5 accent-leaf"
          />
          <span className="flex-1">{name}</span>
          <span className="figures text-ink-soft">{amount === 0 ? t("free") : formatVnd(amount)}</span>
        </label>
      ))}
      {options.length === 0 && <p className="text-chili">{t("no_delivery")}</p>}
      {error && (
        <p id="option-error" className="text-14 font-medium text-chili">
          {t("error_option")}
        </p>
      )}
    </fieldset>
  )
}

export function PaymentChoice() {
  const t = useMessages(checkoutMessages)
  return (
    <fieldset className="grid gap-2">
      <legend className="mb-3 text-18 font-semibold">{t("payment")}</legend>
      <label className={ROW}>
        <input type="radio" name="payment" value="cod" defaultChecked className="size-5 accent-leaf" />
        <span>
          <span className="block font-medium">{t("cod")}</span>
          <span className="block text-14 text-ink-soft">{t("cod_help")}</span>
        </span>
      </label>
    </fieldset>
  )
}
