import { Icon } from "./icon"
import { useTexts } from "./texts"
import { uiTexts } from "./ui-texts"

export type PadKey = "0" | "1" | "2" | "3" | "4" | "5" | "6" | "7" | "8" | "9" | "000" | "," | "back"

const KEYS: readonly PadKey[] = ["1", "2", "3", "4", "5", "6", "7", "8", "9"]

/** Big keys for one thumb. `corner` is the key left of the nought. */
export function Numpad({
  onKey,
  corner,
  disabled = false,
}: {
  onKey: (key: PadKey) => void
  corner?: "000" | ","
  disabled?: boolean
}) {
  const t = useTexts(uiTexts)
  const key = (name: PadKey) => (
    <button
      key={name}
      type="button"
      disabled={disabled}
      onClick={() => onKey(name)}
      aria-label={name === "back" ? t("delete_digit") : undefined}
      className="figures flex min-h-15 items-center justify-center rounded-control border border-line bg-sheet text-22 font-semibold active:bg-paper-2"
    >
      {name === "back" ? <Icon name="backspace" /> : name}
    </button>
  )
  return (
    <div className="grid grid-cols-3 gap-2">
      {KEYS.map(key)}
      {corner ? key(corner) : <span />}
      {key("0")}
      {key("back")}
    </div>
  )
}

/** What a text of digits becomes when a key is pressed. */
export function typed(text: string, key: PadKey, longest: number): string {
  if (key === "back") return text.slice(0, -1)
  if (key === "," && (text.includes(",") || text === "")) return text
  const next = text === "0" && key !== "," ? key : text + key
  const trimmed = /^0+$/.test(next) ? "0" : next
  return trimmed.length > longest ? text : trimmed
}
