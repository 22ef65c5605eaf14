import type { FairPage } from "@ocop/shared/fair-page"
import { dayOf } from "@ocop/shared/day"
import { Link } from "react-router"
import { useMessages } from "../../../lib/messages"
import { buttonClass } from "../../../ui/button"
import { Icon } from "../../../ui/icon"
import { WovenBand } from "../../../ui/woven-band"
import { fairCountdown, fairDays } from "./fair-days"
import { fairMessages } from "./messages"

/** Name, days and place; a fair that is over is only told of. */
export function FairHead({ fair }: { fair: FairPage }) {
  const t = useMessages(fairMessages)
  const isOver = fair.state === "finished"
  return (
    <header className="grid gap-4">
      <Link to="/fairs" className="inline-flex min-h-11 items-center gap-1 text-14 text-leaf">
        <Icon name="left" className="size-4" />
        {t("all_fairs")}
      </Link>
      <div className={`overflow-hidden rounded-panel ${isOver ? "bg-paper-2" : "bg-band text-on-band"}`}>
        <div className="grid gap-2 px-5 py-6 lg:px-10 lg:py-10">
          <p className="font-medium">
            {t(fair.state)}, {fairCountdown(t, fair, dayOf(fair.as_of))}
          </p>
          <h1 className="font-serif text-28 leading-tight font-semibold lg:text-36">{fair.name}</h1>
          <p>
            {fairDays(t, fair)}. {fair.place}.
          </p>
        </div>
        <WovenBand />
      </div>
      {!isOver && (
        <p className="thumb-bar">
          <a
            href={`/fairs/${encodeURIComponent(fair.handle)}/calendar.ics`}
            className={buttonClass("primary", "flex-1 sm:flex-none")}
          >
            {t("keep")}
          </a>
          <a
            href={`https://www.google.com/maps/dir/?${new URLSearchParams({ api: "1", destination: fair.place }).toString()}`}
            rel="noreferrer"
            className={buttonClass("quiet", "flex-1 sm:flex-none")}
          >
            <Icon name="pin" />
            {t("directions")}
          </a>
        </p>
      )}
    </header>
  )
}
