import { groupDigits } from "../../../lib/format"
import { useMessages } from "../../../lib/messages"
import type { HourBar } from "./figures"
import { fairMessages } from "./messages"

const HEIGHT = 150
const STEP = 52
const BAR = 34
const TOP = 24

/** Bars for the day, a line over each for the day before; the hour still running is lighter. `running` is its number. */
export function HourChart({ bars, running }: { bars: readonly HourBar[]; running: number | null }) {
  const t = useMessages(fairMessages)
  const most = Math.max(1, ...bars.flatMap((bar) => [bar.revenue, bar.before]))
  const width = Math.max(1, bars.length) * STEP
  const y = (amount: number) => TOP + HEIGHT - (Math.max(0, amount) / most) * HEIGHT
  const compared = bars.some((bar) => bar.before > 0)
  return (
    <div className="overflow-x-auto" tabIndex={0} role="region" aria-label={t("by_hour")}>
      <svg
        viewBox={`0 0 ${width} ${HEIGHT + TOP + 24}`}
        style={{ minWidth: Math.min(width, 480), maxWidth: width * 1.4 }}
        className="w-full"
        role="img"
        aria-label={t("by_hour")}
      >
        {bars.map((bar, index) => (
          <Hour
            key={bar.hour}
            bar={bar}
            x={index * STEP + (STEP - BAR) / 2}
            y={y}
            runs={bar.hour === running}
          />
        ))}
        <line x1="0" x2={width} y1={TOP + HEIGHT} y2={TOP + HEIGHT} stroke="var(--ink)" />
      </svg>
      {compared && <p className="text-14 text-ink-soft">{t("yesterday")}</p>}
    </div>
  )
}

interface HourProps {
  bar: HourBar
  x: number
  y: (amount: number) => number
  runs: boolean
}

function Hour({ bar, x, y, runs }: HourProps) {
  return (
    <g textAnchor="middle" fontSize="15" fill="var(--ink)">
      {bar.revenue > 0 && (
        <>
          <rect
            x={x}
            width={BAR}
            y={y(bar.revenue)}
            height={TOP + HEIGHT - y(bar.revenue)}
            fill="var(--leaf)"
            opacity={runs ? 0.5 : 1}
          />
          <text
            x={x + BAR / 2}
            y={Math.min(y(bar.revenue), bar.before > 0 ? y(bar.before) : HEIGHT + TOP) - 5}
            className="figures"
          >
            {groupDigits(Math.round(bar.revenue / 1000))}
          </text>
        </>
      )}
      {bar.before > 0 && (
        <rect
          x={x - 4}
          width={BAR + 8}
          y={y(bar.before) - 1}
          height={2}
          fill={bar.revenue > bar.before ? "var(--paper)" : "var(--ink)"}
          stroke="var(--ink)"
          strokeWidth="0.5"
        />
      )}
      <text x={x + BAR / 2} y={HEIGHT + TOP + 18} fill="var(--ink-soft)" className="figures">
        {bar.hour}
      </text>
    </g>
  )
}
