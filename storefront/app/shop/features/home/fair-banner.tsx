import type { GoodsHome } from "@ocop/shared/goods"
import { Link } from "react-router"
import { formatDay } from "../../../lib/format"
import { useMessages } from "../../../lib/messages"
import { Icon } from "../../../ui/icon"
import { homeMessages } from "./messages"

/** A fair that is on now: the whole banner is its link. */
export function FairBanner({ fair }: { fair: GoodsHome["fairs"][number] }) {
  const t = useMessages(homeMessages)
  return (
    <section className="group relative flex items-center justify-between gap-4 rounded-panel bg-band px-5 py-5 text-on-band lg:px-8 lg:py-7">
      <div className="grid gap-1">
        <p className="text-14">{t("running", { day: formatDay(fair.ends_on) })}</p>
        <h2 className="font-serif text-22 leading-tight font-semibold lg:text-28">
          <Link
            to={`/fairs/${fair.handle}`}
            className="group-hover:underline after:absolute after:inset-0 after:rounded-panel"
          >
            {fair.name}
          </Link>
        </h2>
        <p className="text-14 lg:text-16">{t("booths", { n: fair.booths, place: fair.place })}</p>
      </div>
      <Icon name="right" className="size-6" />
    </section>
  )
}
