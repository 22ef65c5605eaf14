import { useMessages } from "../../../lib/messages"
import { Button, ButtonLink } from "../../../ui/button"
import { Price } from "../../../ui/price"
import { checkoutMessages } from "./messages"

/** The sum and the one button: at the thumb on a phone, under the goods elsewhere. */
export function PlaceBar({ total, busy }: { total: number | null; busy: boolean }) {
  const t = useMessages(checkoutMessages)
  return (
    <>
      <div className="thumb-bar items-center justify-between sm:flex-col sm:items-stretch sm:border-t sm:border-line sm:pt-4">
        {total !== null && (
          <p className="grid sm:flex sm:items-baseline sm:justify-between" aria-live="polite">
            <span className="text-14 text-ink-soft sm:text-16 sm:font-semibold sm:text-ink">
              {t("total")}
            </span>
            <Price amount={total} className="text-22 leading-tight font-semibold" />
          </p>
        )}
        <Button kind="primary" className="h-13 min-w-40 flex-1 text-18 sm:flex-none" disabled={busy}>
          {t(busy ? "placing" : "place")}
        </Button>
      </div>
      <ButtonLink kind="plain" to="/cart">
        {t("back")}
      </ButtonLink>
    </>
  )
}
