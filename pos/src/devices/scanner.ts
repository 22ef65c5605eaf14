import { noBurst, wedge, type Burst } from "../core/wedge"

/** Listens for a scanner that types, wherever the cursor stands. Returns how to stop. */
export function listenForScans(onScan: (text: string) => void): () => void {
  let burst: Burst = noBurst
  const onKey = (event: KeyboardEvent) => {
    if (event.isComposing || event.metaKey || event.altKey) return
    const step = wedge(burst, { key: event.key, ctrl: event.ctrlKey, at: event.timeStamp })
    burst = step.burst
    if (step.scan === undefined) return
    event.preventDefault()
    event.stopPropagation()
    onScan(step.scan)
  }
  addEventListener("keydown", onKey, { capture: true })
  return () => removeEventListener("keydown", onKey, { capture: true })
}
