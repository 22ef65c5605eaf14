import { useState } from "react"
import { countNotes } from "../../core/tender-keys"
import type { ShiftFigures } from "../../core/drawer"
import { closeShift, figuresOf } from "../../till/shift"
import { useKit, useTill } from "../../till/use-till"
import { Button } from "../../ui/button"
import { Sheet } from "../../ui/sheet"
import { useTexts } from "../../ui/texts"
import { Comparison } from "./comparison"
import { DrawerCount } from "./drawer-count"
import { shiftTexts } from "./texts"

/** Counted blind first, compared after: a count that knows its answer is no count. */
export function CloseShiftScreen({ onDone }: { onDone: () => void }) {
  const t = useTexts(shiftTexts)
  const kit = useKit()
  const shift = useTill((state) => state.shift)
  const lines = useTill((state) => state.cart.lines.length)
  const [counts, setCounts] = useState<Record<number, number>>({})
  const [figures, setFigures] = useState<ShiftFigures | null>(null)
  const counted = countNotes(counts)
  if (lines > 0 || !shift) {
    return (
      <Sheet title={t("close_title")} lead={t("draft_open", { n: lines })}>
        <Button kind="primary" onClick={onDone}>
          {t("back")}
        </Button>
      </Sheet>
    )
  }
  if (figures) {
    return (
      <Sheet title={t("close_title")}>
        <Comparison
          counted={counted}
          opening_float={shift.opening_float}
          figures={figures}
          onClose={(note) => closeShift(kit, counted, note)}
          onRecount={() => setFigures(null)}
        />
      </Sheet>
    )
  }
  return (
    <Sheet title={t("close_title")} lead={t("count_help")} wide>
      <DrawerCount counts={counts} onChange={setCounts} />
      <div className="flex flex-wrap-reverse gap-3">
        <Button kind="plain" onClick={onDone}>
          {t("back")}
        </Button>
        <Button kind="primary" className="flex-1" onClick={() => void figuresOf(kit, shift).then(setFigures)}>
          {t("compare")}
        </Button>
      </div>
    </Sheet>
  )
}
