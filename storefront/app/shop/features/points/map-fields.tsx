import type { DrawnPoint } from "./map-point"
import type { Dot } from "./map-projection"

/** Terraces: how far from the point each reaches. */
const STEPS_KM = [20, 15, 10, 5]

/** Each point's field is the land nearest to it, terraced by distance. */
export function MapFields({
  id,
  km,
  fields,
}: {
  id: string
  km: number
  fields: readonly (DrawnPoint & { polygon: readonly Dot[] })[]
}) {
  return (
    <g aria-hidden="true">
      {fields.map(({ code, dot, polygon, is_found, is_chosen }) => (
        <g key={code} className={is_found ? "fill-leaf" : "fill-ink-soft"}>
          <clipPath id={`${id}${code}`}>
            <polygon points={cornersOf(polygon)} />
          </clipPath>
          <g clipPath={`url(#${id}${code})`}>
            {STEPS_KM.map((step) => (
              <circle
                key={step}
                cx={dot.x}
                cy={dot.y}
                r={step * km}
                fillOpacity={is_chosen ? 0.18 : is_found ? 0.1 : 0.05}
                className={is_found ? "stroke-leaf" : "stroke-ink-soft"}
                strokeOpacity="0.22"
              />
            ))}
            <polygon points={cornersOf(polygon)} className="fill-none stroke-paper-2" strokeWidth="3.5" />
          </g>
        </g>
      ))}
    </g>
  )
}

function cornersOf(polygon: readonly Dot[]): string {
  return polygon.map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`).join(" ")
}
