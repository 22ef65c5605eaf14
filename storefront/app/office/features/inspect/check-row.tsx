import { daysBetween, dayOf } from "@ocop/shared/day"
import { formatDay, formatInstant, groupDigits } from "../../../lib/format"
import { useMessages } from "../../../lib/messages"
import { Icon } from "../../../ui/icon"
import type { FoundCode } from "./code-answer"
import { inspectMessages } from "./messages"
import type { Check } from "./verdict"

const LOOK: Record<Check["state"], string> = {
  good: "bg-leaf text-paper",
  bad: "bg-chili text-on-chili",
  unknown: "border border-ink",
}

/** One thing compared with the register: tick, cross or question mark, its value, and what is to be known of it. */
export function CheckRow({ check: { name, state }, answer }: { check: Check; answer: FoundCode }) {
  const t = useMessages(inspectMessages)
  const { value, more } = useCheckWords(name, answer)
  return (
    <li className="grid grid-cols-[2rem_6.5rem_1fr] gap-x-3 border-b border-line py-3">
      <span className={`grid size-7 place-items-center rounded-full font-semibold ${LOOK[state]}`}>
        {state === "unknown" ? "?" : <Icon name={state === "good" ? "check" : "close"} className="size-4" />}
      </span>
      <span className="text-ink-soft">{t(`check_${name}`)}</span>
      <span className="min-w-0">
        <span className="block font-semibold break-words">{value}</span>
        {more && <span className="block text-14 text-ink-soft">{more}</span>}
      </span>
    </li>
  )
}

interface CheckWords {
  value: string
  more: string | null
}

function useCheckWords(name: Check["name"], { page, serial_check }: FoundCode): CheckWords {
  const t = useMessages(inspectMessages)
  const { stop, stamp, lot, standing, certificate } = page
  switch (name) {
    case "stop":
      return {
        value: stop ? t(`stop_${stop.kind}`, { at: formatInstant(stop.since) }) : "",
        more: stop && ([stop.document_no, stop.words].filter(Boolean).join(": ") || null),
      }
    case "stamp":
      return { value: stamp?.serial ?? "", more: stampWords(t, stamp, serial_check) }
    case "lot":
      return lot
        ? { value: lot.number, more: t("lot_made", { day: formatDay(lot.made_on) }) }
        : { value: t("lot_unknown"), more: t("lot_ask") }
    case "expiry": {
      if (!lot?.expires_on) return { value: t("expiry_unknown"), more: null }
      const left = daysBetween(dayOf(page.as_of), lot.expires_on)
      const more =
        left < 0 ? t("expiry_over", { n: groupDigits(-left) }) : t("expiry_left", { n: groupDigits(left) })
      return { value: formatDay(lot.expires_on), more }
    }
    case "certificate": {
      if (!certificate) return { value: t("no_certificate"), more: t("no_label") }
      const by = t("decided", { number: certificate.number, day: formatDay(certificate.decided_on) })
      return standing.stars
        ? { value: t("in_force", { n: standing.stars }), more: by }
        : { value: t("not_in_force"), more: `${by}; ${t("no_label")}` }
    }
  }
}

function stampWords(
  t: ReturnType<typeof useMessages<keyof (typeof inspectMessages)["vi"]>>,
  stamp: FoundCode["page"]["stamp"],
  serial_check: FoundCode["serial_check"],
): string | null {
  if (!stamp) return null
  const bad = [
    serial_check === "forged" && t("stamp_forged"),
    stamp.state === "void" && t("stamp_void"),
    stamp.sold_at && t("stamp_sold", { at: formatInstant(stamp.sold_at) }),
    stamp.flags.length > 0 && t("stamp_flagged"),
  ].filter(Boolean)
  if (bad.length > 0) return bad.join(", ")
  return stamp.scans === 0 ? t("stamp_first") : t("stamp_scans", { n: groupDigits(stamp.scans) })
}
