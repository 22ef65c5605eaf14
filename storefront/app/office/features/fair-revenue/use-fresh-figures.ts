import { useEffect } from "react"
import { useRevalidator } from "react-router"

const REFRESH_MS = 15_000

/** Reads the figures again every quarter minute while the page is looked at. */
export function useFreshFigures(running: boolean): void {
  const { revalidate } = useRevalidator()
  useEffect(() => {
    if (!running) return undefined
    const timer = setInterval(() => {
      if (document.visibilityState === "visible") void revalidate()
    }, REFRESH_MS)
    return () => clearInterval(timer)
  }, [running, revalidate])
}
