import type { Spot } from "@ocop/shared/geo"
import type { PointCard } from "@ocop/shared/point-finder"
import { useId } from "react"
import { useMessages } from "../../../lib/messages"
import { cells } from "./map-cells"
import { MapFields } from "./map-fields"
import { MapGround } from "./map-ground"
import { placeLabels } from "./map-labels"
import { MapScale } from "./map-scale"
import { MapPoint, type DrawnPoint } from "./map-point"
import { projection, type Projection } from "./map-projection"
import type { MapSize } from "./map-sizes"
import { pointMessages } from "./messages"
import { spotOf } from "./point-distance"
import { shortPointName } from "./point-links"

export interface MapProps {
  /** What was asked for stands out from the rest. */
  items: readonly PointCard[]
  others: readonly PointCard[]
  as_of: string
  at: string | null
  you: Spot | null
  addressOf: (point: PointCard) => string
}

const MORE_KM = 4

export function MapDrawing({ size, className, ...props }: MapProps & { size: MapSize; className: string }) {
  const t = useMessages(pointMessages)
  const id = useId()
  const { drawn, land } = draw(props, size)
  const polygons = cells(
    drawn.map(({ dot }) => dot),
    land,
  )
  const you = props.you && land.dot(props.you)
  return (
    <svg
      viewBox={`0 0 ${land.width} ${land.height}`}
      width={land.width}
      height={land.height}
      role="group"
      aria-label={t("map")}
      className={`h-auto w-full ${className}`}
    >
      <MapGround id={id} />
      <MapFields
        id={id}
        km={land.km}
        fields={drawn.map((point, index) => ({ ...point, polygon: polygons[index] ?? [] }))}
      />
      <MapScale land={land} />
      {you && isWithin(you, land) && <You dot={you} text={t("you")} />}
      {drawn.map((point) => (
        <MapPoint
          key={point.code}
          point={point}
          size={size}
          as_of={props.as_of}
          to={props.addressOf(point.card)}
        />
      ))}
    </svg>
  )
}

function draw({ items, others, at }: MapProps, size: MapSize): { drawn: DrawnPoint[]; land: Projection } {
  const placed = [...items, ...others].flatMap((card) => spotOf(card) ?? [])
  const land = projection(placed, size)
  const dots = (cards: readonly PointCard[], is_found: boolean) =>
    cards.flatMap((card) => {
      const spot = spotOf(card)
      if (!spot) return []
      return { card, code: card.code, dot: land.dot(spot), is_found, is_chosen: card.code === at }
    })
  const points = [...dots(items, true), ...dots(others, false)]
  const labels = placeLabels(
    points.map(({ dot, card }) => ({ dot, text: shortPointName(card.name) })),
    { ...size, height: land.height },
  )
  return { land, drawn: points.map((point, index) => ({ ...point, label: labels[index] ?? null })) }
}

function isWithin({ x, y }: { x: number; y: number }, { width, height, km }: Projection): boolean {
  const edge = MORE_KM * km
  return x > edge && y > edge && x < width - edge && y < height - edge
}

function You({ dot: { x, y }, text }: { dot: { x: number; y: number }; text: string }) {
  return (
    <g className="fill-indigo">
      <circle cx={x} cy={y} r="15" fillOpacity="0.18" />
      <circle cx={x} cy={y} r="6" className="stroke-sheet" strokeWidth="2" />
      <text
        x={x}
        y={y - 18}
        textAnchor="middle"
        className="stroke-paper-2 text-14 font-semibold"
        strokeWidth="4"
        paintOrder="stroke"
      >
        {text}
      </text>
    </g>
  )
}
