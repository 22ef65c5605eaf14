import { useLocation } from "react-router"
import { useLocale } from "../../../lib/locale"
import { useMessages } from "../../../lib/messages"
import { traceMessages } from "./messages"

/** The other language of the same code, as a plain link: a page read at a market stall may have no JavaScript. */
export function LanguageLink() {
  const t = useMessages(traceMessages)
  const other = useLocale() === "vi" ? "en" : "vi"
  const { pathname, search } = useLocation()
  const query = new URLSearchParams(search)
  query.set("lang", other)
  return (
    <a
      href={`${pathname}?${query.toString()}`}
      lang={other}
      className="inline-flex min-h-11 items-center font-semibold text-leaf underline underline-offset-4"
    >
      {t("other_language")}
    </a>
  )
}
