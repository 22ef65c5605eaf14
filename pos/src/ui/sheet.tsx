import type { ReactNode } from "react"

/** A screen with one thing to do. */
export function Sheet({
  title,
  lead,
  wide = false,
  children,
}: {
  title: string
  lead?: string
  wide?: boolean
  children: ReactNode
}) {
  return (
    <main className="flex min-h-0 flex-1 flex-col items-center overflow-y-auto px-4 py-6">
      <section
        className={`my-auto flex w-full flex-col gap-6 rounded-panel border border-line bg-sheet p-6 tablet:p-8 ${wide ? "max-w-4xl" : "max-w-lg"}`}
      >
        <header className="flex flex-col gap-2">
          <h1 className="text-28 leading-tight font-semibold">{title}</h1>
          {lead && <p className="text-16 text-pretty text-ink-soft">{lead}</p>}
        </header>
        {children}
      </section>
    </main>
  )
}
