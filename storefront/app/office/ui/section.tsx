import type { ReactNode } from "react"

/** A heading over an ink rule, as the pages of a register have it. */
export function Section({
  title,
  aside,
  children,
  className = "",
}: {
  title: ReactNode
  aside?: ReactNode
  children: ReactNode
  className?: string
}) {
  return (
    <section className={`min-w-0 content-start ${className}`}>
      <div className="flex flex-wrap items-baseline justify-between gap-x-4 border-b border-ink pb-1.5">
        <h2 className="text-18 font-semibold">{title}</h2>
        {aside && <p className="text-14 text-ink-soft figures">{aside}</p>}
      </div>
      {children}
    </section>
  )
}

export function Facts({ children }: { children: ReactNode }) {
  return <dl>{children}</dl>
}

/** One fact of a register page: its name soft, what is known in ink; what is not known is written as not known. */
export function Fact({ name, children }: { name: ReactNode; children: ReactNode }) {
  return (
    <div className="grid grid-cols-[minmax(6.5rem,2fr)_5fr] gap-x-3 border-b border-line py-1.5">
      <dt className="text-ink-soft">{name}</dt>
      <dd className="min-w-0 font-medium break-words">{children}</dd>
    </div>
  )
}
