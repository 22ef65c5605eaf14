import { Form, useNavigation } from "react-router"
import { formatInstant, groupDigits } from "../../../lib/format"
import { useMessages } from "../../../lib/messages"
import { Button } from "../../../ui/button"
import { TextField } from "../../../ui/field"
import { Table, Td, Th } from "../../../ui/table"
import { Section } from "../../ui/section"
import type { LotDetail } from "./lot"
import { left, type StampLedger } from "./stamp-ledger"
import { stampMessages } from "./stamp-messages"

/** Every run of single stamps in figures, and the way to make what is left of one void. */
export function RunFigures({
  lot,
  ledger,
  mayVoid,
}: {
  lot: LotDetail
  ledger: StampLedger
  mayVoid: boolean
}) {
  const t = useMessages(stampMessages)
  const runs = lot.runs.flatMap((run) => {
    const counts = ledger.runs.find(({ id }) => id === run.id)
    return counts ? [{ ...run, ...counts }] : []
  })
  return (
    <Section title={t("runs")}>
      {runs.length > 0 && (
        <Table caption={t("runs")}>
          <thead>
            <tr>
              <Th>{t("reason_of_run")}</Th>
              {(["printed", "used", "voided", "left"] as const).map((name) => (
                <Th key={name} number className="max-sm:px-1">
                  {t(name)}
                </Th>
              ))}
            </tr>
          </thead>
          {runs.map((run) => (
            <tbody key={run.id}>
              <tr>
                <Td className="border-b-0">
                  <span className="font-medium">{run.reason}</span>
                  <span className="block text-14 text-ink-soft">
                    {run.printed_at && t("run", { at: formatInstant(run.printed_at) })}
                  </span>
                </Td>
                {[run.printed, run.used, run.voided, left(run)].map((count, column) => (
                  <Td key={column} number className="border-b-0 max-sm:px-1">
                    {groupDigits(count)}
                  </Td>
                ))}
              </tr>
              <tr>
                <Td colSpan={5} className="pt-0">
                  {mayVoid && run.printed > run.voided && (
                    <VoidRun id={run.id} n={run.printed - run.voided} />
                  )}
                </Td>
              </tr>
            </tbody>
          ))}
        </Table>
      )}
      {ledger.lot_level > 0 && (
        <p className="py-2 text-ink-soft">{t("lot_level", { n: groupDigits(ledger.lot_level) })}</p>
      )}
    </Section>
  )
}

function VoidRun({ id, n }: { id: string; n: number }) {
  const t = useMessages(stampMessages)
  const busy = useNavigation().state !== "idle"
  return (
    <details className="print:hidden">
      <summary className="inline-flex min-h-11 cursor-pointer items-center text-chili underline underline-offset-4">
        {t("void_run")}
      </summary>
      <Form method="post" className="grid gap-3 pb-2">
        <p className="max-w-prose text-ink-soft">{t("void_run_help", { n: groupDigits(n) })}</p>
        <input type="hidden" name="run_id" value={id} />
        <TextField name="reason" id={`reason-${id}`} label={t("reason")} required maxLength={500} />
        <Button kind="danger" disabled={busy} className="justify-self-start">
          {t("void_run")}
        </Button>
      </Form>
    </details>
  )
}
