import { useState } from "react"
import { useMessages } from "../../../lib/messages"
import { Button } from "../../../ui/button"
import { CONTROL } from "../../../ui/field"
import { orderMessages } from "./messages"

/** The order's own link, to keep or to send on. */
export function KeepLink({ url }: { url: string }) {
  const t = useMessages(orderMessages)
  const [copied, setCopied] = useState(false)
  const copy = () => {
    navigator.clipboard.writeText(url).then(
      () => {
        setCopied(true)
      },
      () => {
        setCopied(false)
      },
    )
  }
  return (
    <section className="grid content-start gap-2">
      <h2 className="text-18 font-semibold">
        <label htmlFor="order-link">{t("link")}</label>
      </h2>
      <p className="text-14 text-ink-soft" id="order-link-help">
        {t("link_help")}
      </p>
      <div className="flex gap-3">
        <input
          id="order-link"
          readOnly
          value={url}
          aria-describedby="order-link-help"
          className={`${CONTROL} min-w-0 flex-1 text-ellipsis`}
        />
        <Button type="button" onClick={copy}>
          {t(copied ? "copied" : "copy")}
        </Button>
      </div>
      <p role="status" className="sr-only">
        {copied && t("copied")}
      </p>
    </section>
  )
}
