import { useNavigation } from "react-router"

/** A thin line while the next page is fetched, shown only when it takes a moment. */
export function Progress() {
  const busy = useNavigation().state !== "idle"
  return (
    <div
      aria-hidden="true"
      className={`fixed inset-x-0 top-0 z-30 h-1 origin-left bg-clay transition-transform ${busy ? "scale-x-75 delay-200 duration-1000" : "scale-x-0 duration-0"}`}
    />
  )
}
