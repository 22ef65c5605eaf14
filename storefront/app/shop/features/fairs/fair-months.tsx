import type { FairCard } from "@ocop/shared/fair-page"
import { useMessages } from "../../../lib/messages"
import { byMonth } from "./fair-days"
import { FairRow } from "./fair-row"
import { fairMessages } from "./messages"

/** Fairs under the month they open in. */
export function FairMonths({ fairs, today }: { fairs: readonly FairCard[]; today: string }) {
  const t = useMessages(fairMessages)
  return byMonth(fairs).map(({ key, fairs: own }) => (
    <section key={key}>
      <h3 className="border-b border-ink pb-1.5 text-14 font-medium text-ink-soft">
        {t("month", { month: key.slice(5), year: key.slice(0, 4) })}
      </h3>
      <ul>
        {own.map((fair) => (
          <FairRow key={fair.handle} fair={fair} today={today} />
        ))}
      </ul>
    </section>
  ))
}
