import type { ReactNode } from "react"
import { Icon, type IconName } from "./icon"

export type NoticeKind = "info" | "good" | "warning" | "offline"

const LOOK: Record<NoticeKind, { icon: IconName; className: string }> = {
  info: { icon: "info", className: "border-indigo text-indigo" },
  good: { icon: "check", className: "border-leaf text-leaf" },
  warning: { icon: "warning", className: "border-chili text-chili" },
  offline: { icon: "offline", className: "border-indigo text-indigo" },
}

/** Something to know before going on. Warnings are read out at once. */
export function Notice({
  kind = "info",
  title,
  children,
}: {
  kind?: NoticeKind
  title: ReactNode
  children?: ReactNode
}) {
  const { icon, className } = LOOK[kind]
  return (
    <div
      role={kind === "warning" ? "alert" : "status"}
      className={`flex gap-3 rounded-panel border bg-sheet p-4 ${className}`}
    >
      <Icon name={icon} className="mt-0.5 size-5" />
      <div className="grid gap-1">
        <p className="font-semibold">{title}</p>
        {children && <div className="text-ink">{children}</div>}
      </div>
    </div>
  )
}
