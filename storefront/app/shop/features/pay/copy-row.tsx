import { useEffect, useState, type ReactNode } from "react"
import { useMessages } from "../../../lib/messages"
import { Icon } from "../../../ui/icon"
import { payMessages } from "./messages"

const SHOWN_MS = 2_000

/** One thing to type into the banking app, and one tap that copies it. */
export function CopyRow({
  label,
  value,
  copy = value,
  children,
}: {
  label: string
  value: string
  copy?: string
  children?: ReactNode
}) {
  const t = useMessages(payMessages)
  const [copied, setCopied] = useState(false)
  useEffect(() => {
    if (!copied) return
    const timer = setTimeout(() => setCopied(false), SHOWN_MS)
    return () => clearTimeout(timer)
  }, [copied])
  const take = () => {
    void navigator.clipboard?.writeText(copy).then(() => setCopied(true))
  }
  return (
    <div className="grid grid-cols-[1fr_auto] items-center gap-x-3 border-b border-line py-2.5">
      <div className="min-w-0">
        <p className="text-14 text-ink-soft">{label}</p>
        <p className="text-18 font-semibold wrap-anywhere figures">{value}</p>
      </div>
      <button
        type="button"
        onClick={take}
        aria-label={t("copy_what", { what: label })}
        className="inline-flex min-h-11 min-w-24 cursor-pointer items-center justify-center gap-1.5 rounded-control border border-line bg-sheet px-3 font-medium hover:border-leaf hover:text-leaf"
      >
        {copied && <Icon name="check" className="size-4 text-leaf" />}
        <span aria-live="polite">{t(copied ? "copied" : "copy")}</span>
      </button>
      {children && <p className="col-span-2 text-14 text-ink-soft">{children}</p>}
    </div>
  )
}
