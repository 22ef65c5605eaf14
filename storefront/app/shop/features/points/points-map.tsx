import { useMessages } from "../../../lib/messages"
import { MapDrawing, type MapProps } from "./map-drawing"
import { DESK_MAP, type MapSize, PHONE_MAP } from "./map-sizes"
import { pointMessages } from "./messages"

/** The province by its sales points, drawn from their coordinates alone; the list says the same in words. */
export function PointsMap({ desk = DESK_MAP, ...props }: MapProps & { desk?: MapSize }) {
  const t = useMessages(pointMessages)
  const placed = [...props.items, ...props.others].filter(({ latitude }) => latitude !== null)
  if (placed.length < 2) return null
  return (
    <figure className="grid gap-2">
      <div className="overflow-hidden rounded-panel border border-line bg-paper-2">
        <MapDrawing {...props} size={PHONE_MAP} className="sm:hidden" />
        <MapDrawing {...props} size={desk} className="hidden sm:block" />
      </div>
      <figcaption className="text-14 text-ink-soft">{t("map_caption")}</figcaption>
    </figure>
  )
}
