import { RejectionCode } from "@ocop/shared/command"
import { useEffect, useState } from "react"
import { timeOfDay } from "../../core/clock"
import type { OutboxRow } from "../../storage/rows"
import { useKit } from "../../till/use-till"
import { useTexts, type Translate } from "../../ui/texts"
import { syncTexts, type SyncKey } from "./texts"

/** What the server refused, with the reason. It stays here; nothing behind it waits for it. */
export function Rejected() {
  const t = useTexts(syncTexts)
  const kit = useKit()
  const [rows, setRows] = useState<OutboxRow[]>([])
  useEffect(() => {
    void kit.outbox.parked().then(setRows)
  }, [kit])
  return (
    <section className="flex flex-col gap-2 rounded-control bg-chili-pale p-4">
      <h3 className="text-18 font-semibold text-chili">{t("rejected_title")}</h3>
      <p className="text-16">{t("rejected_help")}</p>
      <ul>
        {rows.map((row) => (
          <li key={row.id} className="figures border-t border-line-strong py-2 text-16">
            <span className="font-semibold">{nameOf(row, t)}</span> · {timeOfDay(row.command.occurred_at)} ·{" "}
            {t("seq", { n: row.device_seq })}
            <span className="block">{reasonOf(row, t)}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

function nameOf({ command }: OutboxRow, t: Translate<SyncKey>): string {
  if (command.type === "sale.record") return t("type_sale", { no: String(command.payload.receipt_no) })
  if (command.type === "shift.open") return t("type_shift_open")
  return t(command.type === "shift.close" ? "type_shift_close" : "type_other")
}

function reasonOf({ outcome }: OutboxRow, t: Translate<SyncKey>): string {
  const known = RejectionCode.safeParse(outcome?.code)
  return known.success ? t(`reason_${known.data}`) : t("reason_other", { code: outcome?.code ?? "" })
}
