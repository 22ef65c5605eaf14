import type { ReportRow } from "@ocop/shared/report"
import type { Translate } from "../../../lib/messages"
import { DRILL_DOWN } from "../../drill-down"
import type { FairMessage } from "./messages"

/** What a row is called: stars, hours and tenders in the reader's language, the rest as the register names it. */
export function rowLabel(row: ReportRow, t: Translate<FairMessage>): string {
  if (row.by === "star") return row.key === "none" ? t("no_stars") : t("stars", { n: row.key })
  if (row.by === "hour") return t("hour", { n: Number(row.key.slice(11, 13)) })
  if (row.by === "tender") return tenderName(row.key, t)
  return row.label
}

function tenderName(tender: string, t: Translate<FairMessage>): string {
  switch (tender) {
    case "cash":
      return t("tender_cash")
    case "vietqr":
      return t("tender_vietqr")
    case "card":
      return t("tender_card")
    case "transfer":
      return t("tender_transfer")
    case "voucher":
      return t("tender_voucher")
    default:
      return tender
  }
}

/** Where a row drills down to: the single sales behind it. */
export function salesPath(fair_id: string, row?: ReportRow): string {
  const query = new URLSearchParams({ fair_id })
  if (row) query.set(DRILL_DOWN[row.by], row.key)
  return `/office/sales?${query.toString()}`
}
