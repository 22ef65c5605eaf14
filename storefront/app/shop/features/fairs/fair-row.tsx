import type { FairCard } from "@ocop/shared/fair-page"
import { Link } from "react-router"
import { useMessages } from "../../../lib/messages"
import { dayNumbers, fairCountdown, fairDays } from "./fair-days"
import { fairMessages } from "./messages"

/** One line of the calendar: its days stand out, as on a wall calendar. */
export function FairRow({ fair, today }: { fair: FairCard; today: string }) {
  const t = useMessages(fairMessages)
  const many = [
    fair.booths > 0 && t("booths", { n: fair.booths }),
    fair.producers > 0 && t("producers", { n: fair.producers }),
  ].filter(Boolean)
  return (
    <li className="group relative grid grid-cols-[5.5rem_1fr] gap-x-4 border-b border-line py-4 sm:grid-cols-[7rem_1fr_auto] lg:gap-x-8">
      <p
        aria-hidden="true"
        className={`text-22 leading-tight font-semibold figures ${fair.state === "finished" ? "text-ink-soft" : "text-leaf"}`}
      >
        {dayNumbers(fair)}
      </p>
      <div className="grid gap-0.5">
        <h4 className="font-serif text-18 leading-snug font-semibold">
          <Link to={`/fairs/${fair.handle}`} className="group-hover:text-leaf after:absolute after:inset-0">
            {fair.name}
          </Link>
        </h4>
        <p className="text-ink-soft">{fair.place}</p>
        <p className="text-14 text-ink-soft">{[fairDays(t, fair), ...many].join(" · ")}</p>
      </div>
      {fair.state !== "finished" && (
        <p className="col-start-2 text-14 font-medium text-leaf sm:col-start-3 sm:text-right">
          {fairCountdown(t, fair, today)}
        </p>
      )}
    </li>
  )
}
