import type { GoodsList } from "@ocop/shared/goods"
import { formatInstant } from "../../../lib/format"
import { useMessages } from "../../../lib/messages"
import { PageHead } from "../../../ui/page"
import type { Choice } from "./choice"
import { filterMessages } from "./messages"
import { SortForm } from "./sort-form"

/** What the list is of, how many there are, how fresh that is, and in which order they stand. */
export function ListHead({
  title,
  list,
  choice,
  busy,
}: {
  title: string
  list: Omit<GoodsList, "items">
  choice: Choice
  busy: boolean
}) {
  const t = useMessages(filterMessages)
  const sort = list.count > 1 && (
    <div className="hidden lg:block">
      <SortForm id="sort" choice={choice} />
    </div>
  )
  return (
    <PageHead title={title} aside={sort}>
      <p aria-live="polite">
        {busy ? (
          t("searching")
        ) : (
          <>
            {t("count", { n: list.count })}, {t("as_of", { at: formatInstant(list.as_of) })}
          </>
        )}
      </p>
      {list.degraded && <p className="text-14">{t("degraded")}</p>}
    </PageHead>
  )
}
