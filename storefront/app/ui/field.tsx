import type { ComponentProps, ReactNode } from "react"

interface FieldFrame {
  name: string
  label: ReactNode
  hint?: ReactNode
  error?: string | undefined
  className?: string
}

export const CONTROL =
  "w-full min-h-12 px-3.5 py-2.5 rounded-control border border-line bg-sheet text-16 text-ink hover:border-ink-soft focus-visible:border-leaf aria-invalid:border-chili file:mr-3 file:rounded-control file:border file:border-line file:bg-paper-2 file:px-3 file:font-medium"

function described({ name, hint, error }: FieldFrame) {
  const ids = [hint ? `${name}-hint` : "", error ? `${name}-error` : ""].filter(Boolean).join(" ")
  return { id: name, name, "aria-invalid": error ? true : undefined, "aria-describedby": ids || undefined }
}

function Frame({ name, label, hint, error, className = "", children }: FieldFrame & { children: ReactNode }) {
  return (
    <div className={`grid gap-1.5 ${className}`}>
      <label htmlFor={name} className="font-medium">
        {label}
      </label>
      {children}
      {hint && (
        <p id={`${name}-hint`} className="text-14 text-ink-soft">
          {hint}
        </p>
      )}
      {error && (
        <p id={`${name}-error`} className="text-14 font-medium text-chili">
          {error}
        </p>
      )}
    </div>
  )
}

export function TextField({
  label,
  hint,
  error,
  className,
  name,
  ...rest
}: FieldFrame & Omit<ComponentProps<"input">, "className">) {
  const frame = { name, label, hint, error, ...(className ? { className } : {}) }
  return (
    <Frame {...frame}>
      <input className={CONTROL} {...described(frame)} {...rest} />
    </Frame>
  )
}

export function SelectField({
  label,
  hint,
  error,
  className,
  name,
  ...rest
}: FieldFrame & Omit<ComponentProps<"select">, "className">) {
  const frame = { name, label, hint, error, ...(className ? { className } : {}) }
  return (
    <Frame {...frame}>
      <select className={CONTROL} {...described(frame)} {...rest} />
    </Frame>
  )
}
