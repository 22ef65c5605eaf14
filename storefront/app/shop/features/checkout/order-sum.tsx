import { formatVnd } from "../../../lib/format"
import { type Locale, useLocale } from "../../../lib/locale"
import { useMessages } from "../../../lib/messages"
import { Price } from "../../../ui/price"
import type { CheckoutCart } from "./load-checkout.server"
import { checkoutMessages } from "./messages"
import type { Sum } from "./sum"

/** What is bought and what it comes to. */
export function OrderSum({ cart, sum }: { cart: CheckoutCart; sum: Sum }) {
  const t = useMessages(checkoutMessages)
  const locale = useLocale()
  return (
    <>
      <h2 className="text-18 font-semibold">{t("your_goods")}</h2>
      <ul className="grid gap-2">
        {cart.lines.map((line) => (
          <li key={line.id} className="flex justify-between gap-4">
            <span className="min-w-0 wrap-anywhere">
              <span className="figures">{line.quantity}</span> × {line.product_title ?? line.title}
            </span>
            <Price amount={line.unit_price * line.quantity} className="" />
          </li>
        ))}
      </ul>
      <dl className="grid gap-1.5 border-t border-line pt-4">
        <Row label={t("goods")} value={formatVnd(cart.goods)} />
        {sum.discount > 0 && <Row label={t("discount")} value={formatVnd(-sum.discount)} />}
        <Row label={t("fee")} value={feeWords(sum.fee, t("free"), t("fee_later"))} />
      </dl>
      <p className="-mt-2.5 text-14 text-ink-soft">
        {t("weight", { weight: kilograms(cart.grams, locale) })}
      </p>
    </>
  )
}

function Row({ label, value }: { label: string; value: string }) {
  return (
    <div className="flex justify-between gap-4 text-ink-soft">
      <dt>{label}</dt>
      <dd className="figures">{value}</dd>
    </div>
  )
}

export function feeWords(fee: number | null, free: string, later: string): string {
  if (fee === null) return later
  return fee === 0 ? free : formatVnd(fee)
}

/** `2,4 kg`, in English `2.4 kg`. */
function kilograms(grams: number, locale: Locale): string {
  const number = String(Math.ceil(grams / 100) / 10)
  return `${locale === "vi" ? number.replace(".", ",") : number} kg`
}
