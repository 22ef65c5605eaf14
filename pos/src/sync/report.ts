import type { DeviceReport } from "@ocop/shared/device-report"
import { instant } from "../core/clock"
import { isReportDue } from "../core/device-report"
import type { CatalogueStore } from "../storage/catalogue"
import { readDurability } from "../storage/durability"
import type { Outbox } from "../storage/outbox"
import type { ReportStore } from "../storage/reports"

interface Reporting {
  outbox: Outbox
  reports: ReportStore
  catalogues: CatalogueStore
  now: number
  id: () => string
  clock_offset_ms: number
}

/** Puts what the till has to say of itself in the queue, when it is time to. */
export async function fileReport(parts: Reporting): Promise<boolean> {
  const [counts, head, durability, last] = await Promise.all([
    parts.outbox.counts(),
    parts.catalogues.head(),
    readDurability(),
    parts.reports.last(),
  ])
  const report: DeviceReport = {
    unsynced_sales: counts.unsent_sales,
    parked_commands: counts.parked,
    storage_persisted: durability.persisted,
    app_version: __APP_VERSION__,
    catalogue_version: head?.version ?? "",
    clock_offset_ms: parts.clock_offset_ms,
  }
  if (!isReportDue(last, report, parts.now)) return false
  await parts.outbox.append(() => ({
    fact: {
      id: parts.id(),
      type: "device.report",
      occurred_at: instant(parts.now),
      payload: { ...report },
    },
  }))
  await parts.reports.keep({ at: parts.now, report })
  return true
}
