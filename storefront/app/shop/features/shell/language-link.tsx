import { useLocation } from "react-router"
import { useLocale } from "../../../lib/locale"
import { useMessages } from "../../../lib/messages"
import { shellMessages } from "./messages"

/** The same page in the other language, named in that language. */
export function LanguageLink({ short = false, className = "" }: { short?: boolean; className?: string }) {
  const t = useMessages(shellMessages)
  const other = useLocale() === "vi" ? "en" : "vi"
  const { pathname, search } = useLocation()
  const next = new URLSearchParams(search)
  next.set("lang", other)
  return (
    <a
      href={`${pathname}?${next.toString()}`}
      lang={other}
      className={`inline-flex min-h-11 items-center hover:text-leaf ${className}`}
    >
      {short && `${other.toUpperCase()} `}
      <span className={short ? "sr-only" : ""}>{t("other_language")}</span>
    </a>
  )
}
