import { useCallback, useEffect, useState } from "react"
import { timeOfDay } from "../core/clock"
import { Numpad, type PadKey } from "./numpad"
import { useTexts } from "./texts"
import { uiTexts } from "./ui-texts"

const LENGTH = 6

export type PinResult =
  | { right: true }
  | { right: false; state: "wrong"; left: number }
  | { right: false; state: "wait"; until: number }
  | { right: false; state: "manager_needed" }

/** Six digits by thumb or keyboard; checked as soon as the sixth is there. */
export function PinPad({ check }: { check: (pin: string) => Promise<PinResult> }) {
  const t = useTexts(uiTexts)
  const [pin, setPin] = useState("")
  const [busy, setBusy] = useState(false)
  const [result, setResult] = useState<PinResult | null>(null)
  const press = useCallback(
    (key: PadKey) => {
      if (busy) return
      const next = key === "back" ? pin.slice(0, -1) : pin.length < LENGTH ? pin + key : pin
      setPin(next)
      if (next.length < LENGTH || key === "back") return
      setBusy(true)
      void check(next).then((answer) => {
        setBusy(false)
        setPin("")
        setResult(answer)
      })
    },
    [busy, check, pin],
  )
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (/^\d$/.test(event.key)) press(event.key as PadKey)
      else if (event.key === "Backspace") press("back")
    }
    addEventListener("keydown", onKey)
    return () => removeEventListener("keydown", onKey)
  }, [press])
  return (
    <div className="flex flex-col gap-4">
      <div
        className="flex justify-center gap-4"
        role="status"
        aria-label={t("pin_digits", { n: pin.length })}
      >
        {Array.from({ length: LENGTH }, (_, index) => (
          <span
            key={index}
            className={`size-4.5 rounded-full border-2 border-leaf ${index < pin.length ? "bg-leaf" : ""}`}
          />
        ))}
      </div>
      <p role="alert" className="min-h-6 text-center text-16 font-medium text-chili">
        {busy ? t("pin_checking") : result ? answerText(result, t) : ""}
      </p>
      <Numpad onKey={press} disabled={busy} />
    </div>
  )
}

function answerText(result: PinResult, t: ReturnType<typeof useTexts<keyof (typeof uiTexts)["vi"]>>): string {
  if (result.right) return ""
  switch (result.state) {
    case "wrong":
      return t("pin_wrong", { left: result.left })
    case "wait":
      return t("pin_wait", { time: timeOfDay(result.until) })
    case "manager_needed":
      return t("pin_manager")
  }
}
