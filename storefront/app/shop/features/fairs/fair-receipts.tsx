import type { FairPage } from "@ocop/shared/fair-page"
import { formatInstant, groupDigits } from "../../../lib/format"
import { useMessages } from "../../../lib/messages"
import { Icon } from "../../../ui/icon"
import { fairMessages } from "./messages"

/** How much was bought, in receipts; how many tills have told of it stands beside. */
export function FairReceipts({ fair }: { fair: FairPage }) {
  const t = useMessages(fairMessages)
  const { devices_expected: n, devices_reported: heard, last_heard_at } = fair.coverage
  if (fair.state === "upcoming" || n === 0) return null
  const whole = heard === n
  const at = formatInstant(last_heard_at ?? fair.as_of)
  return (
    <div className="grid gap-1">
      {fair.receipts === null ? (
        <p className="font-medium">{t("few_receipts")}</p>
      ) : (
        <p className="flex flex-wrap items-baseline gap-x-3">
          <span className="text-36 leading-tight font-semibold figures">{groupDigits(fair.receipts)}</span>
          {t(fair.state === "running" ? "receipts_so_far" : "receipts_in_all")}
        </p>
      )}
      <p className={`flex gap-2 text-14 ${whole ? "text-leaf" : "text-indigo"}`}>
        <Icon name={whole ? "check" : "info"} className="mt-0.5 size-4" />
        {t(whole ? "coverage_all" : "coverage_some", { at, n, heard })}
      </p>
    </div>
  )
}
