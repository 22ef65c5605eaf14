/** Keys of a barcode scanner that types like a keyboard: faster than any hand, ended by Enter or Tab. */
export interface Burst {
  text: string
  last_at: number
}

export const noBurst: Burst = { text: "", last_at: 0 }

/** A hand types at 80 ms a key and slower; scanners at 1–30 ms, slow Bluetooth ones included. */
const GAP_MS = 50
const SHORTEST = 6
const GROUP_SEPARATOR = "\x1D"

export interface Keystroke {
  key: string
  ctrl: boolean
  at: number
}

/** Feeds one key. `scan` is set when a burst has just ended. */
export function wedge(burst: Burst, { key, ctrl, at }: Keystroke): { burst: Burst; scan?: string } {
  if (key === "Shift") return { burst }
  const goesOn = burst.text !== "" && at - burst.last_at <= GAP_MS
  if (key === "Enter" || key === "Tab") {
    return goesOn && burst.text.length >= SHORTEST ? { burst: noBurst, scan: burst.text } : { burst: noBurst }
  }
  const letter = separator(key, ctrl) ?? (key.length === 1 && !ctrl ? key : undefined)
  if (letter === undefined) return { burst: goesOn ? burst : noBurst }
  return { burst: { text: goesOn ? burst.text + letter : letter, last_at: at } }
}

/** FNC1 arrives as Ctrl+] from most scanners, as F8 from some. */
function separator(key: string, ctrl: boolean): string | undefined {
  return (ctrl && key === "]") || key === "F8" || key === GROUP_SEPARATOR ? GROUP_SEPARATOR : undefined
}
