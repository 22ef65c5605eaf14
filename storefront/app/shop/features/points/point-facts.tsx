import type { PointPage } from "@ocop/shared/point-finder"
import type { ReactNode } from "react"
import { useMessages } from "../../../lib/messages"
import { openingMessages } from "../../lib/opening-messages"
import { weekOfHours } from "../../lib/opening-words"
import { pointMessages } from "./messages"

/** Where it is, when it is open and whom to call. */
export function PointFacts({ point }: { point: PointPage }) {
  const t = useMessages(pointMessages)
  const week = weekOfHours(useMessages(openingMessages), point.opening_hours, point.as_of)
  return (
    <dl className="border-t border-line">
      <Fact name={t("address")}>{point.address}</Fact>
      {(week ?? point.opening_hours) && (
        <Fact name={t("opening")}>
          {week
            ? week.map(({ days, hours, has_today }) => (
                <span
                  key={days}
                  className={`flex flex-wrap justify-end gap-x-4 ${has_today ? "font-medium" : "text-ink-soft"}`}
                >
                  <span>{days}</span>
                  <span className="figures sm:min-w-28">{hours}</span>
                </span>
              ))
            : point.opening_hours}
        </Fact>
      )}
      {point.phone && (
        <Fact name={t("phone")}>
          <a href={`tel:${point.phone.replace(/\s/g, "")}`} className="figures text-link">
            {point.phone}
          </a>
        </Fact>
      )}
      {point.old_district && <Fact name={t("before")}>{point.old_district}</Fact>}
    </dl>
  )
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="grid grid-cols-[auto_1fr] gap-x-6 border-b border-line py-2.5">
      <dt className="font-medium">{name}</dt>
      <dd className="grid justify-items-end text-right">{children}</dd>
    </div>
  )
}
