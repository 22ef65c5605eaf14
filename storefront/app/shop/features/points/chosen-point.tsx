import type { NearChoice, PointCard } from "@ocop/shared/point-finder"
import { useLocale } from "../../../lib/locale"
import { useMessages } from "../../../lib/messages"
import { ButtonLink, buttonClass } from "../../../ui/button"
import { Icon } from "../../../ui/icon"
import { pointMessages } from "./messages"
import { OpenNow } from "./open-now"
import { distanceWords } from "./point-distance"
import { directionsAddress, pointAddress, shortAddress } from "./point-links"

/** What was tapped on the map. */
export function ChosenPoint({
  point,
  near,
  as_of,
}: {
  point: PointCard | undefined
  near: NearChoice | null
  as_of: string
}) {
  const t = useMessages(pointMessages)
  const locale = useLocale()
  const far = point && distanceWords(t, locale, point, near)
  return (
    <div role="status">
      {point && (
        <section className="grid gap-3 rounded-panel border border-leaf bg-sheet p-4">
          <div className="grid gap-0.5">
            <h2 className="font-serif text-18 font-semibold">{point.name}</h2>
            <p className="text-ink-soft">{shortAddress(point.address)}</p>
            <p>
              <OpenNow hours={point.opening_hours} as_of={as_of} />
              <span className="text-ink-soft">
                , {[t("goods", { n: point.goods }), far].filter(Boolean).join(", ")}
              </span>
            </p>
          </div>
          <p className="grid grid-cols-2 gap-3 sm:flex">
            <ButtonLink to={pointAddress(point)}>{t("see_point")}</ButtonLink>
            <a href={directionsAddress(point)} rel="noreferrer" className={buttonClass("quiet")}>
              <Icon name="pin" />
              {t("directions")}
            </a>
          </p>
        </section>
      )}
    </div>
  )
}
