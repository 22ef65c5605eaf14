import { useEffect, useRef, useState } from "react"
import { useRevalidator } from "react-router"

const FIRST_MS = 2_000
const LONGEST_MS = 15_000
const SLOWER = 1.25

/**
 * Looks again while somebody is looking: at first every two seconds, ever more slowly, and at once when the page comes back
 * to the front or the network does. Says whether the network is there.
 */
export function useLive(active: boolean): { online: boolean } {
  const { revalidate, state } = useRevalidator()
  const wait = useRef(FIRST_MS)
  const [online, setOnline] = useState(true)
  useEffect(() => {
    if (!active) return
    const again = () => {
      setOnline(navigator.onLine)
      if (document.visibilityState === "hidden" || !navigator.onLine) return
      wait.current = FIRST_MS
      void revalidate()
    }
    const events = ["online", "offline", "focus"] as const
    for (const event of events) window.addEventListener(event, again)
    document.addEventListener("visibilitychange", again)
    return () => {
      for (const event of events) window.removeEventListener(event, again)
      document.removeEventListener("visibilitychange", again)
    }
  }, [active, revalidate])
  useEffect(() => {
    if (!active || state !== "idle") return
    const timer = setTimeout(() => {
      wait.current = Math.min(LONGEST_MS, wait.current * SLOWER)
      if (document.visibilityState === "visible" && navigator.onLine) void revalidate()
    }, wait.current)
    return () => clearTimeout(timer)
  }, [active, state, revalidate, online])
  return { online }
}
