import type { SearchSweep } from "@ocop/shared/search-state"
import { formatInstant, groupDigits } from "../../../lib/format"
import { useMessages } from "../../../lib/messages"
import { Table, Td, Th } from "../../../ui/table"
import { searchMessages } from "./messages"

const KINDS = ["missing", "stale", "surplus"] as const

export function SweepTable({ sweeps }: { sweeps: readonly SearchSweep[] }) {
  const t = useMessages(searchMessages)
  if (sweeps.length === 0) return <p className="py-2 text-ink-soft">{t("none")}</p>
  return (
    <Table caption={t("sweeps")}>
      <thead>
        <tr>
          <Th>{t("at")}</Th>
          <Th number className="hidden sm:table-cell">
            {t("compared")}
          </Th>
          {KINDS.map((kind) => (
            <Th number key={kind}>
              {t(kind)}
            </Th>
          ))}
          <Th number className="hidden sm:table-cell">
            {t("took")}
          </Th>
        </tr>
      </thead>
      <tbody>
        {sweeps.map((sweep) => (
          <SweepRow key={sweep.at} sweep={sweep} />
        ))}
      </tbody>
    </Table>
  )
}

function SweepRow({ sweep }: { sweep: SearchSweep }) {
  const t = useMessages(searchMessages)
  const seconds = (sweep.took_ms / 1000).toFixed(1).replace(".", ",")
  return (
    <tr>
      <Td>
        {formatInstant(sweep.at)}
        {sweep.trouble !== null && (
          <span className="block break-words text-14 text-ink-soft">
            {t("failed", { trouble: sweep.trouble })}
          </span>
        )}
      </Td>
      <Td number className="hidden sm:table-cell">
        {groupDigits(sweep.documents)}
      </Td>
      {KINDS.map((kind) => (
        <Td number key={kind} className={sweep[kind] > 0 ? "font-semibold" : "text-ink-soft"}>
          {groupDigits(sweep[kind])}
        </Td>
      ))}
      <Td number className="hidden text-ink-soft sm:table-cell">
        {t("seconds", { count: seconds })}
      </Td>
    </tr>
  )
}
