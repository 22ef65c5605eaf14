import type { ReactNode } from "react"

/** One question of the form with its answers. */
export function Part({
  title,
  error,
  name,
  children,
}: {
  title: ReactNode
  name?: string
  error?: string | undefined
  children: ReactNode
}) {
  const id = error && name ? `${name}-error` : undefined
  return (
    <fieldset className="grid min-w-0 gap-4" aria-describedby={id}>
      <legend className="mb-3 text-18 font-semibold">{title}</legend>
      {children}
      {error && (
        <p id={id} className="text-14 font-medium text-chili">
          {error}
        </p>
      )}
    </fieldset>
  )
}
