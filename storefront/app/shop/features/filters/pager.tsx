import { Link } from "react-router"
import { useMessages } from "../../../lib/messages"
import { Icon } from "../../../ui/icon"
import { type Choice, listAddress, pageLinks } from "./choice"
import { filterMessages } from "./messages"

const STEP =
  "inline-grid size-12 place-items-center rounded-control border border-line hover:border-leaf hover:text-leaf"

export function Pager({ choice, pages }: { choice: Choice; pages: number }) {
  const t = useMessages(filterMessages)
  if (pages <= 1) return null
  const { page } = choice
  return (
    <nav aria-label={t("pages")} className="flex flex-wrap items-center justify-center gap-2 pt-4">
      {page > 1 && (
        <Link
          to={listAddress(choice, { page: page - 1 })}
          rel="prev"
          aria-label={t("previous")}
          className={STEP}
        >
          <Icon name="left" />
        </Link>
      )}
      {pageLinks(page, pages).map((one, place) =>
        one === null ? (
          <span key={`gap-${place}`} className="px-1 text-ink-soft">
            …
          </span>
        ) : (
          <Link
            key={one}
            to={listAddress(choice, { page: one })}
            aria-label={t("page", { n: one })}
            aria-current={one === page ? "page" : undefined}
            className={`${STEP} figures ${one === page ? "border-leaf bg-leaf font-semibold text-paper hover:text-paper" : ""}`}
          >
            {one}
          </Link>
        ),
      )}
      {page < pages && (
        <Link to={listAddress(choice, { page: page + 1 })} rel="next" aria-label={t("next")} className={STEP}>
          <Icon name="right" />
        </Link>
      )}
    </nav>
  )
}
