import type { ComponentProps, ReactNode } from "react"

const ROW =
  "flex min-h-14 cursor-pointer items-center gap-3 rounded-control border border-line bg-sheet px-4 py-2.5 has-checked:border-leaf has-checked:bg-paper has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-leaf has-disabled:cursor-not-allowed has-disabled:border-dashed has-disabled:bg-transparent"

/** One answer of several, or a box to tick: a whole row to press. */
export function Choice({
  label,
  help,
  aside,
  type = "radio",
  ...input
}: { label: ReactNode; help?: ReactNode; aside?: ReactNode } & Omit<ComponentProps<"input">, "className">) {
  return (
    <label className={ROW}>
      <input type={type} className="size-5 shrink-0 accent-leaf outline-none" {...input} />
      <span className="min-w-0 flex-1">
        <span className="block font-medium">{label}</span>
        {help && <span className="block text-14 text-ink-soft">{help}</span>}
      </span>
      {aside && <span className="figures shrink-0 text-ink-soft">{aside}</span>}
    </label>
  )
}
