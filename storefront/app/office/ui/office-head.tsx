import type { ReactNode } from "react"
import { Link } from "react-router"
import { Icon } from "../../ui/icon"

interface Crumb {
  to: string
  label: string
}

/** Where one is, the subject with its time (soft), the one figure or name of the page, and what may be done here. */
export function OfficeHead({
  crumbs = [],
  subject,
  title,
  actions,
  children,
}: {
  crumbs?: readonly Crumb[]
  subject?: ReactNode
  title: ReactNode
  actions?: ReactNode
  children?: ReactNode
}) {
  return (
    <header className="grid gap-3">
      {crumbs.length > 0 && <Crumbs crumbs={crumbs} />}
      <div className="flex flex-wrap items-start justify-between gap-x-8 gap-y-4">
        <div className="grid gap-1">
          {subject && <p className="text-ink-soft">{subject}</p>}
          <h1 className="text-28 leading-tight font-semibold lg:text-36">{title}</h1>
          {children}
        </div>
        {actions && <div className="flex flex-wrap gap-3 print:hidden">{actions}</div>}
      </div>
    </header>
  )
}

export function Crumbs({ crumbs }: { crumbs: readonly Crumb[] }) {
  return (
    <p className="flex flex-wrap items-center gap-x-2 text-14 print:hidden">
      {crumbs.map(({ to, label }) => (
        <span key={to} className="flex items-center gap-x-2">
          <Link to={to} className="inline-block py-1 text-link">
            {label}
          </Link>
          <Icon name="right" className="size-3 text-ink-soft" />
        </span>
      ))}
    </p>
  )
}

/** The figure of a page and, smaller, what it counts. */
export function Headline({ figure, children }: { figure: ReactNode; children: ReactNode }) {
  return (
    <>
      <span className="figures">{figure}</span> <span className="text-22">{children}</span>
    </>
  )
}
