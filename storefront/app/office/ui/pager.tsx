import { Link, useSearchParams } from "react-router"
import { useMessages, type Catalogue } from "../../lib/messages"
import { groupDigits } from "../../lib/format"
import { Icon } from "../../ui/icon"

const words: Catalogue<"range" | "previous" | "next" | "pages"> = {
  vi: { range: "{from}–{to} trong {total}", previous: "Trang trước", next: "Trang sau", pages: "Trang" },
  en: { range: "{from}–{to} of {total}", previous: "Previous page", next: "Next page", pages: "Pages" },
}

const STEP =
  "inline-grid size-11 place-items-center rounded-control border border-line hover:border-leaf hover:text-leaf"

/** Which rows these are of how many, and the pages on either side. */
export function Pager({ page, per, total }: { page: number; per: number; total: number }) {
  const t = useMessages(words)
  const [search] = useSearchParams()
  if (total <= per) return null
  const to = (n: number) => {
    const next = new URLSearchParams(search)
    next.set("page", String(n))
    return `?${next.toString()}`
  }
  const last = Math.ceil(total / per)
  return (
    <nav aria-label={t("pages")} className="flex items-center justify-end gap-3 print:hidden">
      <p className="text-ink-soft figures">
        {t("range", {
          from: groupDigits((page - 1) * per + 1),
          to: groupDigits(Math.min(page * per, total)),
          total: groupDigits(total),
        })}
      </p>
      {page > 1 && (
        <Link to={to(page - 1)} rel="prev" aria-label={t("previous")} className={STEP}>
          <Icon name="left" />
        </Link>
      )}
      {page < last && (
        <Link to={to(page + 1)} rel="next" aria-label={t("next")} className={STEP}>
          <Icon name="right" />
        </Link>
      )}
    </nav>
  )
}
