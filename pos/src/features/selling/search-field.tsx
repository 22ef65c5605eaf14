import { useEffect, useRef } from "react"
import { Button } from "../../ui/button"
import { Icon } from "../../ui/icon"
import { useTexts } from "../../ui/texts"
import { sellingTexts } from "./texts"

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }

/** Enter takes the marked article; the arrows move the mark. F3 comes here from anywhere. */
export function SearchField({
  query,
  onQuery,
  onEnter,
  onMove,
}: {
  query: string
  onQuery: (query: string) => void
  onEnter: () => void
  onMove: (step: number) => void
}) {
  const t = useTexts(sellingTexts)
  const ref = useRef<HTMLInputElement>(null)
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== "F3") return
      event.preventDefault()
      ref.current?.focus()
      ref.current?.select()
    }
    addEventListener("keydown", onKey)
    return () => removeEventListener("keydown", onKey)
  }, [])
  return (
    <search className="relative flex shrink-0">
      <Icon name="search" className="pointer-events-none absolute top-4 left-4 size-6 text-ink-soft" />
      <input
        ref={ref}
        type="text"
        inputMode="search"
        enterKeyHint="done"
        autoComplete="off"
        spellCheck={false}
        aria-label={t("search")}
        placeholder={t("search")}
        value={query}
        onChange={(event) => onQuery(event.target.value)}
        onKeyDown={(event) => {
          const step = STEPS[event.key]
          if (event.key === "Enter") onEnter()
          else if (event.key === "Escape") onQuery("")
          else if (step && query !== "") {
            event.preventDefault()
            onMove(step)
          }
        }}
        className="h-14 w-full rounded-control border border-line-strong bg-sheet pr-14 pl-13 text-18"
      />
      {query !== "" && (
        <ClearButton
          onClear={() => {
            onQuery("")
            ref.current?.focus()
          }}
        />
      )}
    </search>
  )
}

function ClearButton({ onClear }: { onClear: () => void }) {
  const t = useTexts(sellingTexts)
  return (
    <Button
      kind="plain"
      className="absolute right-0 size-14 px-0"
      aria-label={t("clear_search")}
      onClick={onClear}
    >
      <Icon name="close" />
    </Button>
  )
}
