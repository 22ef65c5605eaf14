import type { Discount } from "../../core/discount"
import { Field } from "../../ui/field"
import { useTexts } from "../../ui/texts"
import { sum } from "../../ui/faces"
import { sellingTexts } from "./texts"

const PERCENTS = [5, 10, 15, 20, 30] as const

/** Usual percentages by one touch, any sum by the keyboard. */
export function DiscountKeys({
  title,
  discount,
  onChange,
}: {
  title: string
  discount: Discount | null
  onChange: (discount: Discount | null) => void
}) {
  const t = useTexts(sellingTexts)
  const key = (label: string, isOn: boolean, value: Discount | null) => (
    <button
      key={label}
      type="button"
      aria-pressed={isOn}
      onClick={() => onChange(value)}
      className={`figures min-h-12 rounded-control border px-3 text-16 font-semibold ${isOn ? "border-leaf bg-leaf text-on-fill" : "border-line-strong bg-sheet active:bg-paper-2"}`}
    >
      {label}
    </button>
  )
  const amount = discount?.kind === "amount" ? discount.amount : 0
  return (
    <fieldset className="flex flex-col gap-3">
      <legend className="mb-2 text-16 font-medium">{title}</legend>
      <div className="grid grid-cols-3 gap-2">
        {key(t("no_discount"), discount === null, null)}
        {PERCENTS.map((percent) =>
          key(`${percent} %`, discount?.kind === "percent" && discount.percent === percent, {
            kind: "percent",
            percent,
          }),
        )}
      </div>
      <Field
        label={t("amount_off")}
        inputMode="numeric"
        autoComplete="off"
        className="figures text-right"
        value={amount > 0 ? sum(amount) : ""}
        onChange={(event) => {
          const digits = Number(event.target.value.replace(/\D/g, "").slice(0, 10))
          onChange(digits > 0 ? { kind: "amount", amount: digits } : null)
        }}
      />
    </fieldset>
  )
}
