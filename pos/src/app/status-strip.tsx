import { useState } from "react"
import { timeOfDay } from "../core/clock"
import { SyncBadge } from "../features/sync-status/sync-badge"
import { useTill } from "../till/use-till"
import { moment } from "../ui/faces"
import { Icon } from "../ui/icon"
import { useTexts } from "../ui/texts"
import { WovenBand } from "../ui/woven-band"
import { MoreMenu } from "./more-menu"
import { appTexts } from "./texts"
import type { View } from "./view"

/** Where, which shift, who, how fresh, and the line to the server: one strip, always there. */
export function StatusStrip({
  day,
  onView,
  onSync,
}: {
  day: string
  onView: (view: View) => void
  onSync: () => void
}) {
  const t = useTexts(appTexts)
  const point = useTill((state) => state.head?.sales_point)
  const checked_at = useTill((state) => state.head?.checked_at ?? 0)
  const shift = useTill((state) => state.shift)
  const staff = useTill((state) => state.staff)
  const [open, setOpen] = useState(false)
  const place = point?.fair
    ? t("fair_place", { booth: point.fair.booth_no, fair: point.fair.name })
    : (point?.name ?? "")
  return (
    <header className="shrink-0 print:hidden">
      <WovenBand />
      <div className="flex items-center gap-x-6 border-b border-line bg-paper-2 px-4 py-2 tablet:py-1 tablet:pl-6">
        <div className="flex min-w-0 flex-1 flex-wrap items-center gap-x-6 tablet:flex-nowrap">
          <h1 className="min-w-0 truncate text-18 font-semibold">{place}</h1>
          <p className="hidden text-16 whitespace-nowrap text-ink-soft tablet:block">
            {shift && t("shift_since", { time: timeOfDay(shift.opened_at), name: staff?.name ?? "" })}
          </p>
          <p className="hidden text-16 whitespace-nowrap text-ink-soft wide:block">
            {t("as_of", { time: moment(checked_at, day) })}
          </p>
          <span className="-ml-2 tablet:ml-auto tablet:shrink-0">
            <SyncBadge onOpen={onSync} />
          </span>
        </div>
        <button
          type="button"
          aria-label={t("menu")}
          aria-expanded={open}
          onClick={() => setOpen((before) => !before)}
          className="flex size-14 shrink-0 items-center justify-center rounded-control active:bg-line"
        >
          <Icon name="menu" className="size-7" />
        </button>
      </div>
      {open && (
        <MoreMenu
          onClose={() => setOpen(false)}
          onView={onView}
          onSync={onSync}
          as_of={t("as_of", { time: moment(checked_at, day) })}
        />
      )}
    </header>
  )
}
