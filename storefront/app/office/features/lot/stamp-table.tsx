import { Form, useNavigation } from "react-router"
import { formatInstant, groupDigits } from "../../../lib/format"
import { useMessages } from "../../../lib/messages"
import { Button } from "../../../ui/button"
import { TextField } from "../../../ui/field"
import { Table, Td, Th } from "../../../ui/table"
import type { Stamp } from "./stamp-ledger"
import { stampMessages } from "./stamp-messages"

/** Single stamps; those still good can be chosen and made void. */
export function StampTable({ stamps, mayVoid }: { stamps: readonly Stamp[]; mayVoid: boolean }) {
  const t = useMessages(stampMessages)
  const busy = useNavigation().state !== "idle"
  return (
    <Form method="post" className="grid grid-cols-[minmax(0,1fr)] gap-4">
      <Table caption={t("stamps")}>
        <thead>
          <tr>
            <Th>{t("serial")}</Th>
            <Th>{t("state")}</Th>
            <Th number>{t("scans")}</Th>
          </tr>
        </thead>
        <tbody>
          {stamps.map((stamp) => (
            <Row key={stamp.serial} stamp={stamp} mayVoid={mayVoid} />
          ))}
        </tbody>
      </Table>
      {mayVoid && stamps.some(({ state }) => state !== "void") && (
        <div className="sticky bottom-0 grid gap-2 border-t border-ink bg-paper py-3 print:hidden">
          <p className="text-14 text-ink-soft">{t("void_help")}</p>
          <div className="flex flex-wrap items-end gap-3">
            <TextField
              name="reason"
              label={t("reason")}
              required
              maxLength={500}
              className="min-w-48 flex-1"
            />
            <Button kind="danger" disabled={busy}>
              {t("chosen")}
            </Button>
          </div>
        </div>
      )}
    </Form>
  )
}

function Row({ stamp, mayVoid }: { stamp: Stamp; mayVoid: boolean }) {
  const t = useMessages(stampMessages)
  const { serial, state, used_at, voided_at, void_reason, scans } = stamp
  const at = { printed: null, used: used_at, void: voided_at }[state]
  return (
    <tr>
      <Td>
        {mayVoid && state !== "void" ? (
          <label className="flex min-h-9 cursor-pointer items-center gap-3">
            <input
              type="checkbox"
              name="serial"
              value={serial}
              aria-label={t("choose", { serial })}
              className="size-5 shrink-0 accent-leaf"
            />
            <span className="font-medium break-all figures">{serial}</span>
          </label>
        ) : (
          <span className="block py-1.5 break-all figures">{serial}</span>
        )}
      </Td>
      <Td className={state === "void" ? "text-chili" : ""}>
        {t(`state_${state}`)}
        <span className="block text-14 text-ink-soft">
          {[at && formatInstant(at), void_reason].filter(Boolean).join(": ")}
        </span>
      </Td>
      <Td number>{groupDigits(scans)}</Td>
    </tr>
  )
}
