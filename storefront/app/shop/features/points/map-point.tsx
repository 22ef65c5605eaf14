import type { PointCard } from "@ocop/shared/point-finder"
import { Link } from "react-router"
import { useMessages } from "../../../lib/messages"
import { openingMessages } from "../../lib/opening-messages"
import { openingWords } from "../../lib/opening-words"
import type { Label } from "./map-labels"
import type { Dot } from "./map-projection"
import type { MapSize } from "./map-sizes"

export interface DrawnPoint {
  code: string
  card: PointCard
  dot: Dot
  label: Label | null
  is_found: boolean
  is_chosen: boolean
}

const BASELINE = 0.72

/** A lozenge, full while the point is open; the link takes marker and name together. */
export function MapPoint({
  point: { card, dot, label, is_found, is_chosen },
  size: { marker, line },
  as_of,
  to,
}: {
  point: DrawnPoint
  size: MapSize
  as_of: string
  to: string
}) {
  const t = useMessages(openingMessages)
  const { is_open, text } = openingWords(t, card.opening_hours, as_of)
  const half = is_chosen ? marker + 2 : marker
  const fill = is_chosen
    ? "fill-clay"
    : !is_open
      ? "fill-sheet"
      : is_found
        ? "fill-leaf-deep"
        : "fill-ink-soft"
  const stands_out = is_found || is_chosen
  return (
    <Link
      to={to}
      preventScrollReset
      aria-label={`${card.name}. ${text}`}
      aria-current={is_chosen ? "true" : undefined}
      className="group outline-none"
    >
      <circle
        cx={dot.x}
        cy={dot.y}
        r={marker + 8}
        className="fill-transparent stroke-transparent group-focus-visible:stroke-ink"
        strokeWidth="2"
      />
      <path
        d={`M${dot.x} ${dot.y - half}l${half} ${half}-${half} ${half}-${half}-${half}Z`}
        className={`${fill} ${stands_out ? "stroke-leaf-deep" : "stroke-ink-soft"} group-hover:fill-clay`}
        strokeWidth="2"
        strokeLinejoin="round"
      />
      {label && (
        <g
          className={`group-hover:fill-leaf ${stands_out ? "fill-ink" : "fill-ink-soft"} ${is_chosen ? "font-semibold" : "font-medium"}`}
        >
          <Name label={label} dot={dot} line={line} />
        </g>
      )}
    </Link>
  )
}

function Name({ label, dot, line }: { label: Label; dot: Dot; line: number }) {
  return (
    <text
      className="stroke-paper-2 text-14"
      strokeWidth="3.5"
      strokeLinejoin="round"
      paintOrder="stroke"
      textAnchor={anchorOf(label, dot)}
    >
      {label.lines.map((words, index) => (
        <tspan key={words} x={anchorX(label, dot)} y={label.y + line * (index + BASELINE)}>
          {index > 0 && " "}
          {words}
        </tspan>
      ))}
    </text>
  )
}

/** A name is set from the side of it that is nearest to its dot, so that its true length does not matter. */
function anchorOf({ x, width }: Label, dot: Dot): "start" | "middle" | "end" {
  if (x >= dot.x) return "start"
  return x + width <= dot.x ? "end" : "middle"
}

function anchorX(label: Label, dot: Dot): number {
  const anchor = anchorOf(label, dot)
  return anchor === "start" ? label.x : anchor === "end" ? label.x + label.width : label.x + label.width / 2
}
