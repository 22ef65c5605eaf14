import { isClockOff } from "../../core/clock"
import { useKit, useTill } from "../../till/use-till"
import { Button } from "../../ui/button"
import { Dialog } from "../../ui/dialog"
import { moment } from "../../ui/faces"
import { useTexts, type Translate } from "../../ui/texts"
import { Rejected } from "./rejected"
import { Rescue } from "./rescue"
import { syncSentence } from "./sentence"
import { syncTexts, type SyncKey } from "./texts"

/** Everything the till knows about its own safety. */
export function SyncDialog({ day, onClose }: { day: string; onClose: () => void }) {
  const t = useTexts(syncTexts)
  const kit = useKit()
  const link = useTill((state) => state.link)
  const counts = useTill((state) => state.counts)
  const { text, tone } = syncSentence({ link, counts }, t)
  return (
    <Dialog title={t("title")} onClose={onClose} className="w-[40rem]">
      <div className="flex flex-col gap-5">
        <p
          className={`text-18 font-semibold ${tone === "well" ? "text-leaf" : tone === "wrong" ? "text-chili" : "text-indigo"}`}
        >
          {text}
        </p>
        {link.state === "unauthorized" && <p className="text-16">{t("revoked_help")}</p>}
        <Facts day={day} />
        {counts.parked > 0 && <Rejected />}
        <Button kind="primary" disabled={link.sending} onClick={() => kit.loop.kick(true)}>
          {t(link.sending ? "sending_now" : "send_now")}
        </Button>
        <Rescue />
      </div>
    </Dialog>
  )
}

function Facts({ day }: { day: string }) {
  const t = useTexts(syncTexts)
  const { link, counts, durability, head, blocks, device } = useTill((state) => state)
  const rows: [string, string, boolean?][] = [
    [t("waiting"), String(counts.unsent_sales)],
    [t("waiting_all"), String(counts.unsent)],
    [t("refused"), String(counts.parked), counts.parked > 0],
    [t("last_heard"), link.last_heard_at ? moment(link.last_heard_at, day) : t("never")],
    [t("goods_at"), head ? moment(head.checked_at, day) : t("never")],
    [t("stops_at"), blocks ? moment(blocks.checked_at, day) : t("never")],
    [t("clock"), clockWords(link.clock_offset_ms, t), isClockOff(link.clock_offset_ms)],
    [t("storage"), t(durability.persisted ? "storage_kept" : "storage_at_risk"), !durability.persisted],
    [t("device"), device ? `${device.sales_point.code}-${device.code} · ${device.device_name}` : ""],
  ]
  return (
    <dl className="figures">
      {rows.map(([name, value, isBad]) => (
        <div
          key={name}
          className="flex items-baseline justify-between gap-6 border-t border-line py-2 text-16"
        >
          <dt className="text-ink-soft">{name}</dt>
          <dd className={`text-right font-medium ${isBad ? "text-chili" : ""}`}>{value}</dd>
        </div>
      ))}
    </dl>
  )
}

const MINUTE_MS = 60_000

function clockWords(offset_ms: number | null, t: Translate<SyncKey>): string {
  if (offset_ms === null) return t("clock_unknown")
  if (!isClockOff(offset_ms)) return t("clock_right")
  return t("clock_off", { n: Math.round(Math.abs(offset_ms) / MINUTE_MS) })
}
