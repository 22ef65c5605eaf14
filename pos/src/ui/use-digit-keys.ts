import { useEffect, useEffectEvent } from "react"
import type { PadKey } from "./numpad"

/** The keyboard's digits work the pad on the screen, unless a field has the cursor. */
export function useDigitKeys(onKey: (key: PadKey) => void, onEnter?: () => void): void {
  const handle = useEffectEvent((event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || isField(event.target)) return
    if (/^\d$/.test(event.key)) onKey(event.key as PadKey)
    else if (event.key === "Backspace") onKey("back")
    else if (event.key === "," || event.key === ".") onKey(",")
    else if (event.key === "Enter" && onEnter && !(event.target instanceof HTMLButtonElement)) onEnter()
    else return
    event.preventDefault()
  })
  useEffect(() => {
    const listener = (event: KeyboardEvent) => handle(event)
    addEventListener("keydown", listener)
    return () => removeEventListener("keydown", listener)
  }, [])
}

function isField(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement
}
