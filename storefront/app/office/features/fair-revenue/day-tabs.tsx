import { formatDay } from "../../../lib/format"
import { Link } from "react-router"
import { useMessages } from "../../../lib/messages"
import { fairMessages } from "./messages"

const TAB =
  "flex min-h-11 items-center border-r border-line px-4 whitespace-nowrap last:border-r-0 hover:text-leaf aria-[current=page]:bg-band aria-[current=page]:text-on-band"

/** One day of the fair, or all of it. */
export function DayTabs({ days, day, by }: { days: readonly string[]; day: string | null; by: string }) {
  const t = useMessages(fairMessages)
  if (days.length < 2) return null
  return (
    <nav
      aria-label={t("days")}
      className="flex w-fit max-w-full overflow-x-auto rounded-control border border-line bg-sheet print:hidden"
    >
      <Link
        to={`?by=${by}`}
        preventScrollReset
        aria-current={day === null ? "page" : undefined}
        className={TAB}
      >
        {t("whole_fair")}
      </Link>
      {days.map((one) => (
        <Link
          key={one}
          to={`?by=${by}&day=${one}`}
          preventScrollReset
          aria-current={day === one ? "page" : undefined}
          className={`${TAB} figures`}
        >
          {formatDay(one).slice(0, 5)}
        </Link>
      ))}
    </nav>
  )
}
