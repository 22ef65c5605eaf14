import type { Coverage } from "@ocop/shared/report"
import { formatInstant, formatTime } from "../../../lib/format"
import { useMessages } from "../../../lib/messages"
import { Icon } from "../../../ui/icon"
import { lag } from "./lag"
import { coverageMessages } from "./messages"

const NAMED = 4

/** How much of what was sold the figures have heard of; stands beside every total. */
export function CoverageSentence({ coverage, as_of }: { coverage: Coverage; as_of: string }) {
  const t = useMessages(coverageMessages)
  const {
    devices_expected: expected,
    devices_reported: reported,
    unsynced_known: unsynced,
    last_heard_at,
  } = coverage
  const time = formatTime(as_of)
  const complete = expected > 0 && reported >= expected && unsynced === 0 && coverage.behind.length === 0
  if (expected === 0) return <Line complete={false}>{t("no_devices", { time })}</Line>
  const heard = last_heard_at ? lag(last_heard_at, as_of) : null
  return (
    <Line complete={complete}>
      {complete ? t("complete", { time, expected }) : t("partial", { time, reported, expected, unsynced })}{" "}
      {heard ? t("last_heard", { ago: t(heard.key, { n: heard.n }) }) : t("never_heard")}{" "}
      <Missing coverage={coverage} />
    </Line>
  )
}

function Missing({ coverage }: { coverage: Coverage }) {
  const t = useMessages(coverageMessages)
  const devices = [...coverage.missing, ...coverage.behind]
  if (devices.length === 0) return null
  const named = devices.slice(0, NAMED).map((device) => {
    const name = `${device.sales_point} (${device.name})`
    if (device.gaps > 0) return t("gap", { name, n: device.gaps })
    if (device.unsynced > 0) return t("held", { name, n: device.unsynced })
    if (device.last_heard_at) return t("since", { name, time: formatInstant(device.last_heard_at) })
    return t("never", { name })
  })
  const others = devices.length - named.length
  if (others > 0) named.push(t("more", { n: others }))
  return (
    <>
      {t("missing")} {named.join(", ")}.
    </>
  )
}

function Line({ complete, children }: { complete: boolean; children: React.ReactNode }) {
  return (
    <p className={`flex max-w-prose gap-2 ${complete ? "text-leaf" : "text-indigo"}`}>
      {complete ? <Icon name="check" className="mt-0.5 size-5" /> : <Ring />}
      <span>{children}</span>
    </p>
  )
}

function Ring() {
  return (
    <svg viewBox="0 0 20 20" className="mt-1 size-4 shrink-0" aria-hidden="true">
      <circle cx="10" cy="10" r="6" fill="none" stroke="currentColor" strokeWidth="4" />
    </svg>
  )
}
