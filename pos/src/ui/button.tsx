import type { ComponentProps } from "react"

/** `primary` is clay and stands once on a screen; `danger` is the single action of a destructive one. */
export type ButtonKind = "primary" | "quiet" | "plain" | "danger" | "chosen"

const SHAPE =
  "inline-flex items-center justify-center gap-2 min-h-14 px-5 rounded-control font-semibold text-18 leading-tight text-center disabled:cursor-not-allowed"

const LOOK: Record<ButtonKind, string> = {
  primary: "bg-clay text-on-fill active:bg-clay/85 disabled:bg-line disabled:text-ink-soft",
  quiet:
    "border border-line-strong bg-sheet text-ink active:bg-paper-2 disabled:border-line disabled:text-ink-soft",
  plain: "text-leaf active:bg-paper-2 disabled:text-ink-soft",
  danger: "bg-chili text-on-fill active:bg-chili/85 disabled:bg-line disabled:text-ink-soft",
  chosen: "bg-leaf text-on-fill",
}

export function Button({
  kind = "quiet",
  className = "",
  type = "button",
  autoFocus = false,
  ...rest
}: ComponentProps<"button"> & { kind?: ButtonKind }) {
  return (
    <button
      type={type}
      className={`${SHAPE} ${LOOK[kind]} ${className}`}
      autoFocus={autoFocus}
      {...(autoFocus && { ref: askForFocus })}
      {...rest}
    />
  )
}

/** React focuses a button while its dialog is still closed, which does nothing; a dialog that opens looks for the attribute. */
function askForFocus(button: HTMLButtonElement | null): void {
  button?.setAttribute("autofocus", "")
}
