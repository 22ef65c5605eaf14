import type { Suggestions } from "@ocop/shared/goods"
import { useEffect, useRef, useState } from "react"

const PAUSE_MS = 120
const SHORTEST = 2
const NOTHING: Suggestions = { goods: [], phrases: [], producers: [] }

/** What the shop offers for a text being typed. A newer text ends the question of an older one; no network, no offers. */
export function useSuggestions(): [Suggestions, (text: string) => void] {
  const [found, setFound] = useState(NOTHING)
  const asking = useRef<AbortController>(null)
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined)

  const stop = () => {
    clearTimeout(waiting.current)
    asking.current?.abort()
  }
  useEffect(() => stop, [])

  const ask = (text: string) => {
    stop()
    const q = text.trim()
    if (q.length < SHORTEST) {
      setFound(NOTHING)
      return
    }
    waiting.current = setTimeout(() => {
      const controller = new AbortController()
      asking.current = controller
      void suggested(q, controller.signal).then((answer) => {
        if (!controller.signal.aborted) setFound(answer)
      })
    }, PAUSE_MS)
  }
  return [found, ask]
}

async function suggested(q: string, signal: AbortSignal): Promise<Suggestions> {
  try {
    const answer = await fetch(`/suggest?${new URLSearchParams({ q }).toString()}`, { signal })
    return answer.ok ? ((await answer.json()) as Suggestions) : NOTHING
  } catch {
    return NOTHING
  }
}
