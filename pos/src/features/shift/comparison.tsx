import { useState } from "react"
import type { ShiftFigures } from "../../core/drawer"
import { Button } from "../../ui/button"
import { sum } from "../../ui/faces"
import { Field } from "../../ui/field"
import { Figures } from "../../ui/figures"
import { useTexts } from "../../ui/texts"
import { shiftTexts } from "./texts"

/** The count beside the books. A difference needs a word; it never needs hiding. */
export function Comparison({
  counted,
  opening_float,
  figures,
  onClose,
  onRecount,
}: {
  counted: number
  opening_float: number
  figures: ShiftFigures
  onClose: (note: string | null) => Promise<void>
  onRecount: () => void
}) {
  const t = useTexts(shiftTexts)
  const [note, setNote] = useState("")
  const [busy, setBusy] = useState(false)
  const off = counted - figures.expected
  const close = () => {
    setBusy(true)
    void onClose(note.trim() || null).finally(() => setBusy(false))
  }
  return (
    <>
      <p
        role="status"
        className={`text-28 font-semibold ${off === 0 ? "text-leaf" : off < 0 ? "text-chili" : "text-indigo"}`}
      >
        {off === 0 ? t("exact") : t(off < 0 ? "short" : "over", { sum: sum(Math.abs(off)) })}
      </p>
      <Figures
        rows={[
          [t("opening_float"), opening_float],
          [t("cash_sales"), figures.cash],
          [t("expected"), figures.expected],
          [t("counted"), counted],
        ]}
      />
      {off !== 0 && (
        <Field label={t("note")} value={note} maxLength={500} onChange={(e) => setNote(e.target.value)} />
      )}
      <div className="flex flex-wrap-reverse gap-3">
        <Button kind="quiet" onClick={onRecount}>
          {t("recount")}
        </Button>
        <Button
          kind="primary"
          className="flex-1"
          disabled={busy || (off !== 0 && note.trim() === "")}
          onClick={close}
        >
          {t("close")}
        </Button>
      </div>
      {off !== 0 && note.trim() === "" && <p className="text-16 text-ink-soft">{t("note_needed")}</p>}
    </>
  )
}
