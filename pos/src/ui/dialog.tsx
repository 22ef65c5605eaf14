import { useEffect, useId, useRef, type ReactNode } from "react"
import { Icon } from "./icon"
import { Button } from "./button"
import { useTexts } from "./texts"
import { uiTexts } from "./ui-texts"

interface DialogProps {
  title: string
  onClose: () => void
  children: ReactNode
  className?: string
  /** Errors stay until they are read: closing is by the dialog's own buttons only. */
  stays?: boolean
}

/** The browser's own modal: focus, Escape and the layer above are its work. */
export function Dialog({ title, onClose, children, className = "w-[34rem]", stays = false }: DialogProps) {
  const t = useTexts(uiTexts)
  const ref = useRef<HTMLDialogElement>(null)
  const id = useId()
  useEffect(() => {
    const dialog = ref.current
    dialog?.showModal()
    return () => dialog?.close()
  }, [])
  return (
    <dialog
      ref={ref}
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault()
        if (!stays) onClose()
      }}
      className={`max-h-[94dvh] max-w-[calc(100vw-24px)] overflow-y-auto rounded-panel border border-line bg-paper p-0 shadow-float backdrop:bg-ink/45 ${className}`}
    >
      <header className="sticky top-0 z-10 flex items-center gap-3 border-b border-line bg-paper py-2 pr-2 pl-5 print:hidden">
        <h2 id={id} className="min-w-0 flex-1 text-22 leading-snug font-semibold">
          {title}
        </h2>
        {stays ? (
          <span className="h-14" />
        ) : (
          <Button kind="plain" className="size-14 px-0" aria-label={t("close")} onClick={onClose}>
            <Icon name="close" />
          </Button>
        )}
      </header>
      <div className="p-5">{children}</div>
    </dialog>
  )
}
