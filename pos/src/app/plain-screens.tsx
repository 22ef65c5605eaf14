import { useState } from "react"
import type { Phase } from "../till/state"
import { useKit } from "../till/use-till"
import { Button } from "../ui/button"
import { Sheet } from "../ui/sheet"
import { useTexts } from "../ui/texts"
import { appTexts } from "./texts"

export function StartingScreen() {
  const t = useTexts(appTexts)
  return (
    <p role="status" className="sr-only">
      {t("starting")}
    </p>
  )
}

/** Before the till can be used, or where it cannot. */
export function PhaseScreen({ phase }: { phase: Exclude<Phase, "ready"> }) {
  if (phase === "starting") return <StartingScreen />
  if (phase === "elsewhere") return <ElsewhereScreen />
  return <PlainScreen phase={phase} />
}

/** The second tab says so, and offers to take over. */
function ElsewhereScreen() {
  const t = useTexts(appTexts)
  const { takeOver } = useKit()
  const [asked, setAsked] = useState(false)
  return (
    <Sheet title={t("elsewhere")} lead={t("elsewhere_help")}>
      <Button
        kind="primary"
        disabled={asked}
        onClick={() => {
          setAsked(true)
          takeOver()
        }}
      >
        {t(asked ? "taking_over" : "take_over")}
      </Button>
    </Sheet>
  )
}

function PlainScreen({ phase }: { phase: "unsupported" | "broken" }) {
  const t = useTexts(appTexts)
  return (
    <Sheet title={t(phase)} lead={t(`${phase}_help`)}>
      {phase === "broken" && (
        <Button kind="primary" onClick={() => location.reload()}>
          {t("reload")}
        </Button>
      )}
    </Sheet>
  )
}
