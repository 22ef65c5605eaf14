import { countNotes, NOTES } from "../../core/tender-keys"
import { sum } from "../../ui/faces"
import { useTexts } from "../../ui/texts"
import { shiftTexts } from "./texts"

/** One field a note; what is left over goes into the last as đồng. */
export function DrawerCount({
  counts,
  onChange,
}: {
  counts: Record<number, number>
  onChange: (counts: Record<number, number>) => void
}) {
  const t = useTexts(shiftTexts)
  const set = (note: number, text: string) =>
    onChange({ ...counts, [note]: Number(text.replace(/\D/g, "").slice(0, 9)) })
  return (
    <div className="flex flex-col gap-4">
      <div className="grid gap-x-8 gap-y-2 tablet:grid-cols-2">
        {[...NOTES, 1].map((note) => (
          <label key={note} className="flex items-center gap-3 border-b border-line py-1">
            <span className="figures w-24 text-right text-18 font-semibold">
              {note === 1 ? "" : sum(note)}
            </span>
            <span className="flex-1 text-14 text-ink-soft">{note === 1 ? t("coins") : t("notes")}</span>
            <input
              inputMode="numeric"
              autoComplete="off"
              value={counts[note] ? String(counts[note]) : ""}
              onChange={(event) => set(note, event.target.value)}
              className="figures h-12 w-28 rounded-control border border-line-strong bg-paper px-3 text-right text-18"
            />
          </label>
        ))}
      </div>
      <p className="flex items-baseline justify-between border-t-2 border-ink pt-3">
        <span className="text-18">{t("counted")}</span>
        <output className="figures text-28 font-semibold">{sum(countNotes(counts))} ₫</output>
      </p>
    </div>
  )
}
