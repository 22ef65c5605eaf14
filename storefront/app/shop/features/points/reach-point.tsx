import type { PointCard } from "@ocop/shared/point-finder"
import { useMessages } from "../../../lib/messages"
import { buttonClass } from "../../../ui/button"
import { Icon } from "../../../ui/icon"
import { pointMessages } from "./messages"
import { directionsAddress } from "./point-links"

/** The way there and the telephone, at the thumb on a phone. */
export function ReachPoint({ point }: { point: PointCard }) {
  const t = useMessages(pointMessages)
  return (
    <p className="thumb-bar">
      <a
        href={directionsAddress(point)}
        rel="noreferrer"
        className={buttonClass("primary", "flex-1 sm:flex-none")}
      >
        <Icon name="pin" />
        {t("directions")}
      </a>
      {point.phone && (
        <a
          href={`tel:${point.phone.replace(/\s/g, "")}`}
          className={buttonClass("quiet", "flex-1 sm:flex-none")}
        >
          <Icon name="phone" />
          {t("call")}
          <span className="figures hidden sm:inline">{point.phone}</span>
        </a>
      )}
    </p>
  )
}
