import { timeOfDay } from "../../core/clock"
import type { ClosedShift } from "../../till/state"
import { useKit, useTill } from "../../till/use-till"
import { Button } from "../../ui/button"
import { sum } from "../../ui/faces"
import { Figures } from "../../ui/figures"
import { Sheet } from "../../ui/sheet"
import { useTexts } from "../../ui/texts"
import { shiftTexts } from "./texts"

/** What the shift came to, and whether all of it has reached the server. */
export function ClosedShiftScreen({ shift, figures }: ClosedShift) {
  const kit = useKit()
  const t = useTexts(shiftTexts)
  const unsent = useTill((state) => state.counts.unsent_sales)
  const off = (shift.counted ?? 0) - (shift.expected ?? 0)
  const lead = t("closed_lead", {
    from: timeOfDay(shift.opened_at),
    to: timeOfDay(shift.closed_at ?? shift.opened_at),
    name: shift.closed_by ?? shift.staff_name,
  })
  return (
    <Sheet title={t("closed_title")} lead={lead}>
      <p
        className={`text-22 font-semibold ${off === 0 ? "text-leaf" : off < 0 ? "text-chili" : "text-indigo"}`}
      >
        {off === 0 ? t("exact") : t(off < 0 ? "short" : "over", { sum: sum(Math.abs(off)) })}
      </p>
      <Figures
        rows={[
          [t("sales"), figures.sales],
          [t("cash_sales"), figures.cash],
          [t("transfers"), figures.transfer],
          [t("revenue"), figures.revenue],
        ]}
      />
      {unsent > 0 && <p className="text-16 font-medium text-indigo">{t("unsent", { n: unsent })}</p>}
      <Button kind="primary" onClick={() => kit.store.set({ closed: null })}>
        {t("done")}
      </Button>
    </Sheet>
  )
}
