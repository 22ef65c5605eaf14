import { isAlcohol, isSupplement } from "@ocop/shared/regulated-set"
import { useMessages } from "../../../lib/messages"
import { Icon } from "../../../ui/icon"
import { productMessages } from "./messages"

/** What the law has every page of such goods say. */
export function LawNotice({ product_set }: { product_set: string }) {
  const t = useMessages(productMessages)
  if (isSupplement(product_set)) return <Said title={t("supplement")} />
  if (isAlcohol(product_set)) return <Said title={t("alcohol")} more={t("alcohol_help")} />
  return null
}

function Said({ title, more }: { title: string; more?: string }) {
  return (
    <aside className="flex gap-3 rounded-panel border border-line bg-paper-2 p-4">
      <Icon name="info" className="mt-0.5 size-5 text-indigo" />
      <div className="grid gap-1">
        <p className="font-semibold">{title}</p>
        {more && <p className="text-ink-soft">{more}</p>}
      </div>
    </aside>
  )
}
