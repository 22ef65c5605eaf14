import { formatDay } from "@ocop/shared/day"
import type { Issue } from "../../core/knowledge"
import type { Translate } from "../../ui/texts"
import type { SellingKey } from "./texts"

/** Short, for a tile. */
export function issueTag(issue: Issue, t: Translate<SellingKey>): string {
  return t(issue.kind, "on" in issue ? { day: formatDay(issue.on) } : {})
}

/** Whole, for the clerk to read and repeat. */
export function issueSentence(issue: Issue, t: Translate<SellingKey>): string {
  switch (issue.kind) {
    case "expired":
    case "revoked":
    case "past_date":
      return t(`issue_${issue.kind}`, { day: formatDay(issue.on) })
    case "stopped": {
      const { stop, lot, reason, document_no } = issue
      const which = t(lot === null ? `whole_${stop}` : `lot_${stop}`, { lot: lot ?? "" })
      return document_no === null
        ? t("issue_stopped", { which, reason })
        : t("issue_stopped_by", { which, reason, document_no })
    }
    case "forged":
      return t("issue_forged", { serial: issue.serial })
    case "lot_unknown":
      return t("issue_lot_unknown", { lot: issue.lot, reason: issue.reason })
    case "uncertified":
      return t("issue_uncertified")
  }
}
