import type { ComponentProps, ReactNode } from "react"

interface FieldFrame {
  name: string
  /** Where a form has more than one field of the name. */
  id?: string
  label: ReactNode
  hint?: ReactNode
  error?: string | undefined
  className?: string
}

/** A control that is led to keeps the room of its label above it. */
export const CONTROL =
  "w-full min-h-12 scroll-my-14 px-3.5 py-2.5 rounded-control border border-line bg-sheet text-16 text-ink hover:border-ink-soft focus-visible:border-leaf aria-invalid:border-chili file:mr-3 file:rounded-control file:border file:border-line file:bg-paper-2 file:px-3 file:font-medium"

function described({ name, id = name, hint, error }: FieldFrame) {
  const ids = [hint ? `${id}-hint` : "", error ? `${id}-error` : ""].filter(Boolean).join(" ")
  return { id, name, "aria-invalid": error ? true : undefined, "aria-describedby": ids || undefined }
}

function Frame(frame: FieldFrame & { children: ReactNode }) {
  const { name, id = name, label, hint, error, className = "", children } = frame
  return (
    <div className={`grid content-start gap-1.5 ${className}`}>
      <label htmlFor={id} className="font-medium">
        {label}
      </label>
      {children}
      {hint && (
        <p id={`${id}-hint`} className="text-14 text-ink-soft">
          {hint}
        </p>
      )}
      {error && (
        <p id={`${id}-error`} className="text-14 font-medium text-chili">
          {error}
        </p>
      )}
    </div>
  )
}

type FieldOf<Element extends "input" | "select" | "textarea"> = FieldFrame &
  Omit<ComponentProps<Element>, "className" | "id">

/** What the frame says of a field, and what its control is given. */
function parts<Props extends FieldFrame>({ label, hint, error, className, name, id, ...rest }: Props) {
  const frame = { name, label, hint, error, ...(id && { id }), ...(className && { className }) }
  return { frame, control: { ...described(frame), ...rest } }
}

export function TextField(props: FieldOf<"input">) {
  const { frame, control } = parts(props)
  return (
    <Frame {...frame}>
      <input className={CONTROL} {...control} />
    </Frame>
  )
}

export function SelectField(props: FieldOf<"select">) {
  const { frame, control } = parts(props)
  return (
    <Frame {...frame}>
      <select className={CONTROL} {...control} />
    </Frame>
  )
}

export function LinesField(props: FieldOf<"textarea">) {
  const { frame, control } = parts(props)
  return (
    <Frame {...frame}>
      <textarea rows={2} className={CONTROL} {...control} />
    </Frame>
  )
}
