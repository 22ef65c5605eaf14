import type { GoodsHome } from "@ocop/shared/goods"
import { formatDay } from "../../../lib/format"
import { useMessages } from "../../../lib/messages"
import { homeMessages } from "./messages"

export function FairBanner({ fair }: { fair: GoodsHome["fairs"][number] }) {
  const t = useMessages(homeMessages)
  return (
    <section className="overflow-hidden rounded-panel bg-band text-on-band">
      <div className="grid gap-1 px-5 py-5 lg:px-8 lg:py-7">
        <p className="text-14">{t("running", { day: formatDay(fair.ends_on) })}</p>
        <h2 className="font-serif text-22 leading-tight font-semibold lg:text-28">{fair.name}</h2>
        <p className="text-14 lg:text-16">{t("booths", { n: fair.booths, place: fair.place })}</p>
      </div>
    </section>
  )
}
