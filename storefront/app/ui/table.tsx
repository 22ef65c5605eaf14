import type { ComponentProps, ReactNode } from "react"

/** An ink rule under the head, hairlines between rows; scrolls sideways in itself where it is wider than the screen. */
export function Table({
  caption,
  children,
  className = "",
}: {
  caption: ReactNode
  children: ReactNode
  className?: string
}) {
  return (
    <div
      className={`relative overflow-x-auto ${className}`}
      tabIndex={0}
      role="region"
      aria-label={typeof caption === "string" ? caption : undefined}
    >
      <table className="w-full border-collapse text-16">
        <caption className="sr-only">{caption}</caption>
        {children}
      </table>
    </div>
  )
}

type Cell = { number?: boolean }

export function Th({ number, className = "", scope = "col", ...rest }: ComponentProps<"th"> & Cell) {
  return (
    <th
      scope={scope}
      className={`border-b border-ink px-2 py-1.5 text-14 font-medium text-ink-soft first:pl-0 last:pr-0 ${side(number)} ${className}`}
      {...rest}
    />
  )
}

export function Td({ number, className = "", ...rest }: ComponentProps<"td"> & Cell) {
  return (
    <td
      className={`border-b border-line px-2 py-1.5 align-top first:pl-0 last:pr-0 ${side(number)} ${className}`}
      {...rest}
    />
  )
}

function side(number: boolean | undefined): string {
  return number ? "text-right figures whitespace-nowrap" : "text-left"
}
