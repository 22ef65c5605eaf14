import { Form, useNavigation, useSearchParams } from "react-router"
import { formatVnd } from "../../../lib/format"
import { useMessages } from "../../../lib/messages"
import { Button } from "../../../ui/button"
import { CONTROL } from "../../../ui/field"
import { couponMessages, outcomeOf } from "./messages"

export interface CouponShown {
  code: string
  amount: number
}

/** The coupons a cart holds and the field for another. The answer stands in the address, so that it shows without scripts too. */
export function CouponForm({ coupons }: { coupons: readonly CouponShown[] }) {
  const t = useMessages(couponMessages)
  const [search] = useSearchParams()
  const outcome = outcomeOf(search.get("coupon"))
  const refused = outcome !== null && outcome !== "applied"
  const busy = useNavigation().formAction === "/coupon"
  return (
    <section className="grid gap-3">
      <h2 className="sr-only">{t("title")}</h2>
      {coupons.length > 0 && (
        <ul className="grid gap-2">
          {coupons.map((coupon) => (
            <HeldCoupon key={coupon.code} coupon={coupon} />
          ))}
        </ul>
      )}
      <Form
        key={coupons.map(({ code }) => code).join(" ")}
        method="post"
        action="/coupon"
        preventScrollReset
        className="grid gap-1.5"
      >
        <label htmlFor="coupon" className="font-medium">
          {t("label")}
        </label>
        <div className="flex gap-3">
          <input
            id="coupon"
            name="code"
            required
            maxLength={60}
            autoComplete="off"
            autoCapitalize="characters"
            spellCheck={false}
            aria-invalid={refused || undefined}
            aria-describedby={outcome ? "coupon-outcome" : undefined}
            className={`${CONTROL} min-w-0 flex-1 uppercase`}
          />
          <Button disabled={busy}>{t("apply")}</Button>
        </div>
        <p
          id="coupon-outcome"
          role="status"
          className={`text-14 font-medium empty:hidden ${refused ? "text-chili" : "text-leaf"}`}
        >
          {outcome && t(outcome)}
        </p>
      </Form>
    </section>
  )
}

function HeldCoupon({ coupon: { code, amount } }: { coupon: CouponShown }) {
  const t = useMessages(couponMessages)
  return (
    <li className="flex items-center justify-between gap-4">
      <p>
        <span className="font-semibold break-all">{code}</span>{" "}
        <span className="text-ink-soft">{t("takes_off", { amount: formatVnd(amount) })}</span>
      </p>
      <Form method="post" action="/coupon" preventScrollReset>
        <input type="hidden" name="intent" value="remove" />
        <input type="hidden" name="code" value={code} />
        <Button kind="plain" aria-label={t("remove_of", { code })}>
          {t("remove")}
        </Button>
      </Form>
    </li>
  )
}
