import type { ReactNode } from "react"
import { Icon } from "../../../ui/icon"

/** Something that is there when it is wanted. */
export function Fold({ title, open, children }: { title: ReactNode; open?: boolean; children: ReactNode }) {
  return (
    <details open={open} className="group border-t border-line">
      <summary className="flex min-h-12 cursor-pointer list-none items-center justify-between gap-4 font-medium hover:text-leaf [&::-webkit-details-marker]:hidden">
        {title}
        <Icon name="down" className="size-5 transition-transform duration-150 group-open:rotate-180" />
      </summary>
      <div className="pt-1 pb-5">{children}</div>
    </details>
  )
}
