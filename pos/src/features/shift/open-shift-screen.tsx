import { useState } from "react"
import { openShift } from "../../till/shift"
import { lockTill } from "../../till/sign-in"
import { useKit, useTill } from "../../till/use-till"
import { Button } from "../../ui/button"
import { sum } from "../../ui/faces"
import { Numpad, typed } from "../../ui/numpad"
import { Sheet } from "../../ui/sheet"
import { useTexts } from "../../ui/texts"
import { useDigitKeys } from "../../ui/use-digit-keys"
import { shiftTexts } from "./texts"

const LONGEST = 9

/** A shift begins with the change in the drawer. */
export function OpenShiftScreen() {
  const t = useTexts(shiftTexts)
  const kit = useKit()
  const staff = useTill((state) => state.staff)
  const [text, setText] = useState("")
  const [busy, setBusy] = useState(false)
  const open = () => {
    setBusy(true)
    void openShift(kit, Number(text || "0")).finally(() => setBusy(false))
  }
  useDigitKeys((key) => setText((before) => typed(before, key, LONGEST)))
  return (
    <Sheet title={`${t("open_title")} · ${staff?.name ?? ""}`} lead={t("open_help")}>
      <div className="flex items-baseline justify-between gap-4 border-b-2 border-ink pb-2">
        <span className="text-16 text-ink-soft">{t("float")}</span>
        <output className="figures text-36 leading-none font-semibold">{sum(Number(text || "0"))} ₫</output>
      </div>
      <Numpad corner="000" onKey={(key) => setText((before) => typed(before, key, LONGEST))} />
      <Button kind="primary" onClick={open} disabled={busy}>
        {t("open")}
      </Button>
      <Button kind="plain" onClick={() => lockTill(kit)}>
        {t("lock")}
      </Button>
    </Sheet>
  )
}
