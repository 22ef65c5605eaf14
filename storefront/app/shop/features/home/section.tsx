import type { ReactNode } from "react"
import { Link } from "react-router"

export function Section({
  title,
  more,
  children,
}: {
  title: string
  more?: { to: string; text: string }
  children: ReactNode
}) {
  return (
    <section className="grid gap-4 lg:gap-5">
      <div className="flex items-baseline justify-between gap-4">
        <h2 className="text-18 font-semibold lg:text-22">{title}</h2>
        {more && (
          <Link to={more.to} className="shrink-0 text-link">
            {more.text}
          </Link>
        )}
      </div>
      {children}
    </section>
  )
}
