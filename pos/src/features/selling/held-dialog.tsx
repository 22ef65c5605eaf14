import { timeOfDay } from "../../core/clock"
import { cartTotals } from "../../core/totals"
import type { StoredDraft } from "../../storage/rows"
import { resumeCart } from "../../till/held"
import { useKit } from "../../till/use-till"
import { Button } from "../../ui/button"
import { Dialog } from "../../ui/dialog"
import { sum } from "../../ui/faces"
import { useTexts } from "../../ui/texts"
import { sellingTexts } from "./texts"

export function HeldDialog({ held, onClose }: { held: readonly StoredDraft[]; onClose: () => void }) {
  const t = useTexts(sellingTexts)
  const kit = useKit()
  return (
    <Dialog title={t("held_title")} onClose={onClose}>
      <ul className="flex flex-col">
        {held.map((draft) => (
          <li key={draft.id} className="flex items-center gap-4 border-b border-line py-3">
            <span className="min-w-0 flex-1">
              <span className="block truncate text-16 font-semibold">
                {draft.cart?.lines.map(({ title }) => title).join(", ")}
              </span>
              <span className="text-14 text-ink-soft">
                {t("held_line", { time: timeOfDay(draft.at), n: draft.cart?.lines.length ?? 0 })}
              </span>
            </span>
            <span className="figures text-18 font-semibold">{sum(totalOf(draft))}</span>
            <Button
              onClick={() => {
                void resumeCart(kit, draft)
                onClose()
              }}
            >
              {t("resume")}
            </Button>
          </li>
        ))}
      </ul>
    </Dialog>
  )
}

function totalOf(draft: StoredDraft): number {
  const totals = draft.cart ? cartTotals(draft.cart) : null
  return totals?.ok ? totals.value.total : 0
}
