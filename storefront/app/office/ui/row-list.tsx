import { useRef, useState, type ReactNode } from "react"
import { useMessages, type Catalogue } from "../../lib/messages"
import { Button } from "../../ui/button"
import { Icon } from "../../ui/icon"

const words: Catalogue<"up" | "down" | "remove"> = {
  vi: { up: "Đưa {row} lên trước", down: "Đưa {row} xuống sau", remove: "Bỏ {row}" },
  en: { up: "Move {row} up", down: "Move {row} down", remove: "Take out {row}" },
}

const STEP =
  "inline-grid size-11 cursor-pointer place-items-center rounded-control border border-line bg-sheet hover:border-leaf hover:text-leaf disabled:cursor-not-allowed disabled:opacity-40"

interface Rows<Value> {
  rows: readonly Value[]
  blank: Value
  /** The word over a row, by its place among them. */
  name: (place: number) => string
  add: string
  /** Whether the order of the rows says something. */
  ordered?: boolean
  children: (value: Value, index: number) => ReactNode
}

/** Form rows that are added, put in order and taken out; what is typed into them stays with the browser until it is sent. */
export function RowList<Value>({ rows, blank, name, add, ordered = false, children }: Rows<Value>) {
  const [kept, setKept] = useState(() => rows.map((value, key) => ({ key, value })))
  const next = useRef(rows.length)
  const list = useRef<HTMLOListElement>(null)
  const row = (index: number) => list.current?.children.item(index)
  const move = (index: number, to: "up" | "down") => {
    const place = index + (to === "up" ? -1 : 1)
    setKept((all) => {
      const rest = all.filter((_, at) => at !== index)
      return [...rest.slice(0, place), ...all.slice(index, index + 1), ...rest.slice(place)]
    })
    focusNext(
      () =>
        row(place)?.querySelector(`[data-to=${to}]:enabled`) ?? row(place)?.querySelector("button:enabled"),
    )
  }
  const remove = (key: number) => {
    setKept((all) => all.filter((one) => one.key !== key))
    focusNext(() => list.current?.nextElementSibling)
  }
  const append = () => {
    setKept((all) => [...all, { key: next.current, value: blank }])
    next.current += 1
    focusNext(() => row(kept.length)?.querySelector(":is(input, select):not([type=hidden])"))
  }
  return (
    <div className="grid gap-4">
      <ol ref={list} className="grid gap-4">
        {kept.map(({ key, value }, index) => (
          <li key={key} className="grid gap-3 border-t border-line pt-3 first:border-t-0 first:pt-0">
            <div className="flex items-center justify-between gap-2">
              <h3 className="font-semibold">{name(index + 1)}</h3>
              <Controls
                row={name(index + 1).toLowerCase()}
                {...(ordered && {
                  up: index > 0 ? () => move(index, "up") : null,
                  down: index < kept.length - 1 ? () => move(index, "down") : null,
                })}
                remove={() => remove(key)}
              />
            </div>
            {children(value, index)}
          </li>
        ))}
      </ol>
      <Button type="button" onClick={append} className="justify-self-start">
        <Icon name="plus" /> {add}
      </Button>
    </div>
  )
}

/** Whoever works by keyboard goes on where the change was made. */
function focusNext(find: () => Element | null | undefined): void {
  requestAnimationFrame(() => {
    const found = find()
    if (found instanceof HTMLElement) found.focus()
  })
}

interface Steps {
  row: string
  up?: (() => void) | null
  down?: (() => void) | null
  remove: () => void
}

function Controls({ row, up, down, remove }: Steps) {
  const t = useMessages(words)
  const step = (to: "up" | "down", act: (() => void) | null) => (
    <button
      type="button"
      aria-label={t(to, { row })}
      data-to={to}
      disabled={!act}
      onClick={act ?? undefined}
      className={STEP}
    >
      <Icon name="down" className={`size-4 ${to === "up" ? "rotate-180" : ""}`} />
    </button>
  )
  return (
    <p className="flex gap-2">
      {up !== undefined && step("up", up)}
      {down !== undefined && step("down", down)}
      <button type="button" aria-label={t("remove", { row })} onClick={remove} className={STEP}>
        <Icon name="close" className="size-4" />
      </button>
    </p>
  )
}
