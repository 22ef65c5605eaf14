import { Button } from "../../ui/button"
import { Dialog } from "../../ui/dialog"
import { useTexts } from "../../ui/texts"
import { IssueDialog } from "./issue-dialog"
import { sellingTexts } from "./texts"
import type { Picking } from "./use-picking"
import { WeightDialog } from "./weight-dialog"

/** The question at hand, if there is one. */
export function PendingDialog({ picking, day }: { picking: Picking; day: string }) {
  const t = useTexts(sellingTexts)
  const { pending, dismiss } = picking
  switch (pending?.kind) {
    case undefined:
      return null
    case "issue":
      return (
        <IssueDialog
          considered={pending.considered}
          day={day}
          onSell={(override) => picking.sell(pending.considered, override)}
          onClose={dismiss}
        />
      )
    case "weight":
      return (
        <WeightDialog
          considered={pending.considered}
          onWeight={(milli) => picking.weigh(pending.considered, pending.override, milli)}
          onClose={dismiss}
        />
      )
    case "problem":
      return (
        <Dialog title={t("scan_problem")} onClose={dismiss} stays>
          <div className="flex flex-col gap-5">
            <p className="text-18 break-words">{t(pending.code, { code: pending.text })}</p>
            <Button kind="primary" autoFocus onClick={dismiss}>
              {t("understood")}
            </Button>
          </div>
        </Dialog>
      )
  }
}
