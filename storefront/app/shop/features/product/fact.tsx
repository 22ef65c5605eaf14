import type { ReactNode } from "react"

/** A line of a description list: what, then what is known of it. */
export function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="flex justify-between gap-6 border-b border-line py-3">
      <dt className="shrink-0 font-semibold">{name}</dt>
      <dd className="min-w-0 text-right text-ink-soft">{children}</dd>
    </div>
  )
}
