import type { ComponentProps } from "react"
import { Link } from "react-router"

/** `primary` is clay and stands once on a screen; `danger` is the single action of a destructive one. */
export type ButtonKind = "primary" | "quiet" | "plain" | "danger"

const SHAPE =
  "inline-flex items-center justify-center gap-2 min-h-12 px-5 rounded-control font-semibold text-16 text-center cursor-pointer transition-colors duration-150 disabled:cursor-not-allowed disabled:opacity-60"

const LOOK: Record<ButtonKind, string> = {
  primary: "bg-clay text-on-clay hover:bg-clay/90",
  quiet: "border border-line bg-sheet text-ink hover:border-leaf hover:text-leaf",
  plain: "text-leaf hover:underline underline-offset-4",
  danger: "bg-chili text-on-chili hover:bg-chili/90",
}

export function buttonClass(kind: ButtonKind, className = ""): string {
  return `${SHAPE} ${LOOK[kind]} ${className}`
}

export function Button({
  kind = "quiet",
  className,
  type = "submit",
  ...rest
}: ComponentProps<"button"> & { kind?: ButtonKind }) {
  return <button type={type} className={buttonClass(kind, className)} {...rest} />
}

export function ButtonLink({
  kind = "quiet",
  className,
  ...rest
}: ComponentProps<typeof Link> & { kind?: ButtonKind }) {
  return <Link className={buttonClass(kind, typeof className === "string" ? className : "")} {...rest} />
}
