import { useEffect } from "react"
import { isIdle } from "../core/session"
import { lockTill, touchSession } from "../till/sign-in"
import { useKit } from "../till/use-till"

const CHECK_MS = 15_000

/** A till left alone locks itself; the sale at hand waits behind the lock. */
export function useIdleLock(): void {
  const kit = useKit()
  useEffect(() => {
    let used = true
    const use = () => (used = true)
    const check = () => {
      if (used) touchSession(kit)
      used = false
      const { session } = kit.store.get()
      if (session && isIdle(session, kit.now())) lockTill(kit)
    }
    addEventListener("pointerdown", use)
    addEventListener("keydown", use)
    const timer = setInterval(check, CHECK_MS)
    return () => {
      removeEventListener("pointerdown", use)
      removeEventListener("keydown", use)
      clearInterval(timer)
    }
  }, [kit])
}
