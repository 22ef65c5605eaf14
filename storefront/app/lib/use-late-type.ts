import { useEffect, useRef } from "react"
import { useLocation } from "react-router"
import { setLateType } from "./late-type"

/** With the second page of a visit everything is set in the shop's own type. */
export function useLateType(): void {
  const { pathname } = useLocation()
  const first = useRef(pathname)
  useEffect(() => {
    if (first.current !== pathname) void setLateType()
  }, [pathname])
}
