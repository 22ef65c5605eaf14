import type { ReactNode } from "react"
import { Link } from "react-router"
import { useMessages } from "../../../lib/messages"
import { Icon } from "../../../ui/icon"
import { type Change, type Choice, listAddress } from "./choice"
import { filterMessages } from "./messages"

export interface Option {
  key: string
  label: ReactNode
  count: number
  chosen: boolean
  /** What pressing it changes: a chosen one lets go of itself. */
  change: Change
}

const SHOWN = 8

function OptionLink({ option, choice }: { option: Option; choice: Choice }) {
  const { chosen, label, count, change } = option
  return (
    <Link
      to={listAddress(choice, change)}
      aria-current={chosen ? "true" : undefined}
      preventScrollReset
      className={`group/option -mx-2 grid min-h-11 grid-cols-[1.25rem_1fr_auto] items-center gap-2.5 rounded-control px-2 py-1 leading-snug hover:bg-paper-2 lg:min-h-9 ${chosen ? "font-semibold text-leaf" : ""}`}
    >
      <span
        aria-hidden="true"
        className={`grid size-5 place-items-center rounded-[4px] border ${chosen ? "border-leaf bg-leaf text-paper" : "border-line bg-sheet group-hover/option:border-leaf"}`}
      >
        {chosen && <Icon name="check" className="size-4" />}
      </span>
      <span className="line-clamp-2 min-w-0">{label}</span>
      <span className="figures text-14 font-normal text-ink-soft">{count}</span>
    </Link>
  )
}

/** Each option with what it would show; a link each, so that it works without JavaScript. */
export function OptionLinks({
  options,
  choice,
  inside,
}: {
  options: readonly Option[]
  choice: Choice
  /** The narrower options of the chosen one. */
  inside?: ReactNode
}) {
  const t = useMessages(filterMessages)
  const rest = options.slice(SHOWN)
  const rows = (some: readonly Option[]) => (
    <ul>
      {some.map((option) => (
        <li key={option.key}>
          <OptionLink option={option} choice={choice} />
          {option.chosen && inside}
        </li>
      ))}
    </ul>
  )
  return (
    <>
      {rows(options.slice(0, SHOWN))}
      {rest.length > 0 && (
        <details className="group/rest" open={rest.some(({ chosen }) => chosen)}>
          <summary className="inline-flex min-h-11 cursor-pointer list-none items-center text-link group-open/rest:hidden lg:min-h-9">
            {t("more_options", { n: rest.length })}
          </summary>
          {rows(rest)}
        </details>
      )}
    </>
  )
}
