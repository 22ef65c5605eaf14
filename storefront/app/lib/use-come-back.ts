import { useEffect, useSyncExternalStore } from "react"
import { useRevalidator } from "react-router"

const AGAIN_MS = 5_000

const never = () => () => undefined

/** While `waits`, looks again every few seconds as long as somebody looks. True where it does: in a browser that runs code. */
export function useComeBack(waits: boolean): boolean {
  const { revalidate, state } = useRevalidator()
  const runs = useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
  useEffect(() => {
    if (!waits || state !== "idle") return
    const look = () => {
      if (document.visibilityState === "visible" && navigator.onLine) void revalidate()
    }
    const timer = setInterval(look, AGAIN_MS)
    window.addEventListener("online", look)
    document.addEventListener("visibilitychange", look)
    return () => {
      clearInterval(timer)
      window.removeEventListener("online", look)
      document.removeEventListener("visibilitychange", look)
    }
  }, [waits, state, revalidate])
  return waits && runs
}
