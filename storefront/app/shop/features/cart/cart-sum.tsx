import { Form } from "react-router"
import { formatVnd } from "../../../lib/format"
import { useMessages } from "../../../lib/messages"
import { Button, ButtonLink } from "../../../ui/button"
import { Price } from "../../../ui/price"
import { type CartView, needsCare, totalOf } from "../../lib/cart-view"
import { useCart } from "../../lib/use-cart"
import type { Off } from "./held-notice"
import { cartMessages } from "./messages"

const ROW = "flex justify-between gap-4"

/** The sum, what bringing it costs, and the one next step. */
export function CartSum({ view, off }: { view: CartView; off: Off | null }) {
  const t = useMessages(cartMessages)
  const bought = view.lines.filter(({ trouble }) => trouble === null || trouble === "less")
  return (
    <section aria-label={t("sum")} className="grid gap-3 rounded-panel bg-paper-2 p-5 lg:p-6">
      <p className={`${ROW} text-18`}>
        <span>{t("goods")}</span>
        <Price amount={totalOf(bought)} />
      </p>
      <Delivery delivery={view.delivery} />
      <NextStep view={view} off={off} />
      <ButtonLink kind="plain" to="/products">
        {t("go_on")}
      </ButtonLink>
    </section>
  )
}

function Delivery({ delivery }: { delivery: CartView["delivery"] }) {
  const t = useMessages(cartMessages)
  if (!delivery)
    return (
      <p className={`${ROW} text-ink-soft`}>
        <span>{t("delivery")}</span>
        <span>{t("delivery_later")}</span>
      </p>
    )
  return (
    <div className="grid gap-1 text-ink-soft">
      <dl className="grid gap-1">
        <div className={ROW}>
          <dt>{t("delivery_home")}</dt>
          <dd className="figures shrink-0">
            {delivery.home === 0 ? t("free") : t("about", { fee: formatVnd(delivery.home) })}
          </dd>
        </div>
        {delivery.collect && (
          <div className={ROW}>
            <dt>{t("delivery_collect")}</dt>
            <dd>{t("free")}</dd>
          </div>
        )}
      </dl>
      <p className="text-14">{t("delivery_far")}</p>
    </div>
  )
}

const CUT = { offline: "checkout_held", down: "checkout_down" } as const

/** What cannot be bought as it stands is settled first; what is not sent yet is waited for. */
function NextStep({ view, off }: { view: CartView; off: Off | null }) {
  const t = useMessages(cartMessages)
  const { pending, held } = useCart()
  const waiting = Object.keys(pending).length > 0
  const cut = off ?? (waiting ? held : null)
  const wrong = view.lines.filter(needsCare).length
  const size = "mt-2 min-h-13 text-18"
  if (waiting || cut)
    return (
      <Button kind="quiet" type="button" disabled className={size}>
        {t(cut ? CUT[cut] : "saving")}
      </Button>
    )
  if (wrong === 0)
    return (
      <ButtonLink kind="primary" to="/checkout" className={size}>
        {t("checkout")}
      </ButtonLink>
    )
  return (
    <Form method="post" action="/cart" preventScrollReset className="grid gap-2">
      <p className="text-14">{t("settle_help", { n: wrong })}</p>
      <Button kind="primary" name="intent" value="settle" className="h-13 text-18">
        {t("settle")}
      </Button>
    </Form>
  )
}
