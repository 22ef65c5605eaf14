import type { FairCard } from "@ocop/shared/fair-page"
import { Link } from "react-router"
import { useMessages } from "../../../lib/messages"
import { Icon } from "../../../ui/icon"
import { WovenBand } from "../../../ui/woven-band"
import { fairCountdown, fairDays } from "./fair-days"
import { fairMessages } from "./messages"

/** A fair that is on: the whole panel is its link. */
export function FairBanner({ fair, today }: { fair: FairCard; today: string }) {
  const t = useMessages(fairMessages)
  return (
    <article className="group relative overflow-hidden rounded-panel bg-band text-on-band">
      <div className="flex items-center justify-between gap-4 px-5 py-5 lg:px-8 lg:py-7">
        <div className="grid gap-1">
          <p className="text-14">
            {fairDays(t, fair)}, {fairCountdown(t, fair, today)}
          </p>
          <h3 className="font-serif text-22 leading-tight font-semibold lg:text-28">
            <Link
              to={`/fairs/${fair.handle}`}
              className="outline-offset-4 group-hover:underline underline-offset-4 decoration-1 after:absolute after:inset-0 focus-visible:outline-on-band"
            >
              {fair.name}
            </Link>
          </h3>
          <p className="text-14 lg:text-16">
            {t("booths", { n: fair.booths })}, {fair.place}
          </p>
        </div>
        <Icon name="right" className="size-6" />
      </div>
      <WovenBand className="opacity-90" />
    </article>
  )
}
