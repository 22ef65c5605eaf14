import { dayOf } from "@ocop/shared/day"
import { useEffect, useState } from "react"
import { useKit } from "../till/use-till"

const CHECK_MS = 30_000

/** The day in Vietnam; a till left on over midnight notices. */
export function useDay(): string {
  const kit = useKit()
  const [day, setDay] = useState(() => dayOf(kit.now()))
  useEffect(() => {
    const timer = setInterval(() => setDay(dayOf(kit.now())), CHECK_MS)
    return () => clearInterval(timer)
  }, [kit])
  return day
}
