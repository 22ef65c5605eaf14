import { formatVnd } from "../../../lib/format"
import { useLocale } from "../../../lib/locale"
import { useMessages } from "../../../lib/messages"
import { ButtonLink } from "../../../ui/button"
import { Notice } from "../../../ui/notice"
import { checkoutMessages } from "./messages"
import type { Unsent } from "./written"

/** Why the order was not sent, and the way on. */
export function UnsentNotice({ written: { fault, trouble, wrong } }: { written: Unsent }) {
  const t = useMessages(checkoutMessages)
  const locale = useLocale()
  if (!fault)
    return wrong.length > 0 ? <Notice kind="warning" title={t("check", { n: wrong.length })} /> : null
  const is_down = fault.code === "backend_down" || fault.code === "offline"
  return (
    <Notice kind={is_down ? "offline" : "warning"} title={t(is_down ? "no_answer" : "failed")}>
      <p>{locale === "vi" ? fault.message_vi : fault.message_en}</p>
      {trouble?.total !== undefined && (
        <>
          <ul>
            {trouble.lines.map(({ id, title, was = 0, now = 0 }) => (
              <li key={id}>{t("price_changed", { title, was: formatVnd(was), now: formatVnd(now) })}</li>
            ))}
            <li>{t("fee_is", { fee: trouble.fee ? formatVnd(trouble.fee) : t("free") })}</li>
          </ul>
          <p className="font-medium">{t("sum_is", { total: formatVnd(trouble.total) })}</p>
        </>
      )}
      {trouble && trouble.total === undefined && (
        <ButtonLink to="/cart" className="mt-2">
          {t("back")}
        </ButtonLink>
      )}
      {is_down && <p>{t("once")}</p>}
    </Notice>
  )
}
