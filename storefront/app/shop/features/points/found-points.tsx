import type { PointList } from "@ocop/shared/point-finder"
import { formatTime } from "../../../lib/format"
import { useMessages } from "../../../lib/messages"
import { openingMessages } from "../../lib/opening-messages"
import { openingWords } from "../../lib/opening-words"
import { pointMessages } from "./messages"
import { NothingFound } from "./nothing-found"
import type { PointChoice } from "./point-links"
import { PointRow } from "./point-row"

const MOST_THROUGH = 3

/** What the map shows, in words. `measured` says what distances are from. */
export function FoundPoints({
  found,
  choice,
  measured,
}: {
  found: PointList
  choice: PointChoice
  measured: string | null
}) {
  const t = useMessages(pointMessages)
  const opening = useMessages(openingMessages)
  const { items, others, near, through, as_of } = found
  const open = items.filter(({ opening_hours }) => openingWords(opening, opening_hours, as_of).is_open).length
  return (
    <section id="points" tabIndex={-1} aria-label={t("list")} className="outline-none">
      <div aria-live="polite" className="pb-2">
        {items.length > 0 && (
          <p className="figures font-semibold">
            {t(open === 0 ? "count_closed" : "count", { n: items.length, open, time: formatTime(as_of) })}
          </p>
        )}
        {items.length > 0 && measured && <p className="text-14 text-ink-soft">{measured}</p>}
        {through.slice(0, MOST_THROUGH).map(({ old, now }) => (
          <p key={`${old}${now}`} className="text-14 text-ink-soft">
            {t("through", { old, now })}
          </p>
        ))}
      </div>
      {items.length > 0 ? (
        <ul className="border-t border-ink">
          {items.map((point) => (
            <PointRow key={point.code} {...{ point, near, as_of }} />
          ))}
        </ul>
      ) : (
        <NothingFound choice={choice} all={others.length} />
      )}
    </section>
  )
}
