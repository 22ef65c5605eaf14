import { useEffect } from "react"

/** Outlives the frame, which begins anew where a page cannot be shown. */
let shown: string | null = null

/** A page that took the place of another is where reading goes on: the link that led to it is no longer there. */
export function useNewPageFocus(pathname: string, hash: string): void {
  useEffect(() => {
    const before = shown
    shown = pathname
    if (before === null || before === pathname || hash !== "") return
    document.getElementById("main")?.focus({ preventScroll: true })
  }, [pathname, hash])
}
