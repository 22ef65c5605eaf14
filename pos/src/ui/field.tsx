import { useId, type ComponentProps } from "react"

export function Field({
  label,
  error,
  className = "",
  ...rest
}: ComponentProps<"input"> & { label: string; error?: string | undefined }) {
  const id = useId()
  return (
    <div className="flex flex-col gap-1.5">
      <label htmlFor={id} className="text-16 font-medium">
        {label}
      </label>
      <input
        id={id}
        aria-invalid={error !== undefined}
        aria-describedby={error === undefined ? undefined : `${id}-error`}
        className={`min-h-14 rounded-control border border-line-strong bg-paper px-4 text-18 ${className}`}
        {...rest}
      />
      {error !== undefined && (
        <p id={`${id}-error`} role="alert" className="text-16 font-medium text-chili">
          {error}
        </p>
      )}
    </div>
  )
}
