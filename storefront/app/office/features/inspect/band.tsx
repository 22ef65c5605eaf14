import type { ReactNode } from "react"

/** The first thing seen: green, red, or neither where nothing can be concluded. */
export function Band({
  tone,
  title,
  children,
}: {
  tone: "good" | "bad" | "neither"
  title: ReactNode
  children?: ReactNode
}) {
  const look = {
    good: "bg-band text-on-band",
    bad: "bg-chili text-on-chili",
    neither: "bg-paper-2 text-ink",
  }
  return (
    <div role="status" className={`-mx-4 grid gap-0.5 px-4 py-5 sm:mx-0 sm:rounded-panel ${look[tone]}`}>
      <h2 className="text-22 leading-tight font-semibold">{title}</h2>
      {children && <p>{children}</p>}
    </div>
  )
}
