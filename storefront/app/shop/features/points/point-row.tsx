import type { NearChoice, PointCard } from "@ocop/shared/point-finder"
import { Link } from "react-router"
import { useLocale } from "../../../lib/locale"
import { useMessages } from "../../../lib/messages"
import { pointMessages } from "./messages"
import { distanceWords } from "./point-distance"
import { pointAddress, shortAddress } from "./point-links"
import { OpenNow } from "./open-now"

/** One sales point in a list: what a glance needs to choose it. */
export function PointRow({
  point,
  near,
  as_of,
}: {
  point: PointCard
  near: NearChoice | null
  as_of: string
}) {
  const t = useMessages(pointMessages)
  const far = distanceWords(t, useLocale(), point, near)
  return (
    <li className="group relative grid grid-cols-[1fr_auto] gap-x-4 border-b border-line py-3">
      <div className="grid gap-0.5">
        <h2 className="font-semibold">
          <Link to={pointAddress(point)} className="group-hover:text-leaf after:absolute after:inset-0">
            {point.name}
          </Link>
        </h2>
        <p className="text-14 text-ink-soft">{shortAddress(point.address)}</p>
        <p className="text-14">
          <OpenNow hours={point.opening_hours} as_of={as_of} />
          {far && <span className="text-ink-soft">, {far}</span>}
        </p>
      </div>
      <p className="text-right leading-tight">
        {point.goods === 0 ? (
          <span className="text-14 text-ink-soft">{t("no_goods")}</span>
        ) : (
          <>
            <span className="figures block font-semibold">{point.goods}</span>
            <span className="text-14 text-ink-soft">{t("goods_word", { n: point.goods })}</span>
          </>
        )}
      </p>
    </li>
  )
}
