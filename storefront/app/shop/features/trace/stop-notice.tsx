import type { TraceStop } from "@ocop/shared/trace-page"
import { formatInstant } from "../../../lib/format"
import { useMessages } from "../../../lib/messages"
import { Icon } from "../../../ui/icon"
import { traceMessages } from "./messages"

const LOOK = {
  recall: "bg-chili text-on-chili",
  hold: "border-2 border-chili bg-sheet text-chili",
} as const

/** Said before anything else: these goods must not be sold or used. */
export function StopNotice({ stop }: { stop: TraceStop }) {
  const t = useMessages(traceMessages)
  const at = formatInstant(stop.since)
  return (
    <section role="alert" className={`grid gap-2 rounded-panel p-4 sm:p-5 ${LOOK[stop.kind]}`}>
      <h2 className="flex gap-3 text-22 leading-snug font-semibold">
        <Icon name="warning" className="mt-1 size-6" />
        {t(`${stop.kind}_${stop.subject}`)}
      </h2>
      {stop.words && <p className="whitespace-pre-line">{stop.words}</p>}
      <p className="font-medium">{t(`${stop.kind}_help`)}</p>
      <p>
        {stop.document_no ? t("stop_since_by", { at, number: stop.document_no }) : t("stop_since", { at })}
      </p>
    </section>
  )
}
