import { useMessages } from "../../../lib/messages"
import { type Projection, scaleKm } from "./map-projection"
import { pointMessages } from "./messages"

const HALO = { className: "stroke-paper-2", strokeWidth: 3.5, paintOrder: "stroke" } as const

/** How long a way is, and where north is. */
export function MapScale({ land }: { land: Projection }) {
  const t = useMessages(pointMessages)
  const length = scaleKm(land)
  return (
    <g aria-hidden="true" className="fill-ink-soft text-14">
      <g transform={`translate(16 ${land.height - 16})`}>
        <path d={`M0-6V0H${length * land.km}V-6`} className="fill-none stroke-ink-soft" strokeWidth="1.5" />
        <text x={(length * land.km) / 2} y="-6" textAnchor="middle" {...HALO}>
          {t("km", { n: length })}
        </text>
      </g>
      <g transform={`translate(${land.width - 22} 34)`}>
        <path d="M0-12 4.5 0 0-3-4.5 0Z" />
        <text y="16" textAnchor="middle" {...HALO}>
          {t("north")}
        </text>
      </g>
    </g>
  )
}
