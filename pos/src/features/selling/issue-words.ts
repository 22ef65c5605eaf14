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
    case "stopped":
      return t("issue_stopped", { reason: issue.reason })
    case "uncertified":
      return t("issue_uncertified")
  }
}
