import type { ReactNode } from "react"

/** Nothing here, and what to do about it. */
export function Empty({ title, children }: { title: ReactNode; children?: ReactNode }) {
  return (
    <div className="grid max-w-prose gap-1 border-t border-line pt-6">
      <p className="text-18 font-semibold">{title}</p>
      {children && <p className="text-ink-soft">{children}</p>}
    </div>
  )
}
