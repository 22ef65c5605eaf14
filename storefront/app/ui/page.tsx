import type { ReactNode } from "react"

/** The column every screen stands in: 16 px from the edge of a phone, at most 1200 px wide. */
export function Page({ children, className = "" }: { children: ReactNode; className?: string }) {
  return <div className={`mx-auto w-full max-w-[75rem] px-4 sm:px-6 lg:px-8 ${className}`}>{children}</div>
}

/** Subject, then one line that says what it is or how fresh it is. */
export function PageHead({
  title,
  children,
  aside,
}: {
  title: ReactNode
  children?: ReactNode
  aside?: ReactNode
}) {
  return (
    <header className="flex flex-wrap items-end justify-between gap-x-6 gap-y-3 pt-6 pb-5 lg:pt-9">
      <div className="grid gap-1">
        <h1 className="font-serif text-28 leading-tight font-semibold lg:text-36">{title}</h1>
        {children && <div className="text-ink-soft">{children}</div>}
      </div>
      {aside}
    </header>
  )
}
