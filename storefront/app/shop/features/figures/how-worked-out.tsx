import { useMessages } from "../../../lib/messages"
import { Icon } from "../../../ui/icon"
import { figureMessages } from "./messages"

/** How a figure comes about, one tap away. */
export function HowWorkedOut({ children }: { children: string }) {
  const t = useMessages(figureMessages)
  return (
    <details className="group">
      <summary className="inline-flex min-h-11 cursor-pointer list-none items-center gap-1.5 text-leaf">
        {t("how")}
        <Icon name="down" className="size-4 group-open:rotate-180" />
      </summary>
      <p className="max-w-2xl pb-2 text-ink-soft">{children}</p>
    </details>
  )
}
