import type { ReactNode } from "react"
import { Icon } from "../../../ui/icon"

/** One question of the filters; those seldom asked are folded until something is chosen in them. */
export function FilterSection({
  title,
  open,
  children,
}: {
  title: string
  open: boolean
  children: ReactNode
}) {
  return (
    <details open={open} className="group/section border-b border-line pb-2 last:border-b-0">
      <summary className="flex min-h-12 cursor-pointer list-none items-center justify-between gap-3 font-semibold hover:text-leaf [&::-webkit-details-marker]:hidden">
        {title}
        <Icon name="down" className="size-4 text-ink-soft group-open/section:rotate-180" />
      </summary>
      {children}
    </details>
  )
}
