import type { ReactNode } from "react"
import { useMessages } from "../../../lib/messages"
import { formatPhone } from "../../lib/phone"
import { checkoutMessages } from "./messages"
import { NEW_RECEIVER, type SavedAddress } from "./saved"

/** Where the filled-in receiver comes from, and the others of the account: each a press that sends the form and fills it anew. */
export function SavedChoice({ addresses, chosen }: { addresses: readonly SavedAddress[]; chosen: string }) {
  const t = useMessages(checkoutMessages)
  if (addresses.length === 0) return null
  return (
    <details className="rounded-panel border border-line">
      <summary
        data-saved
        className="flex min-h-14 cursor-pointer items-center justify-between gap-4 px-4 py-2.5"
      >
        <span>{t(chosen ? "saved_used" : "saved_unused")}</span>
        <span className="shrink-0 font-medium text-leaf">{t("saved_change")}</span>
      </summary>
      <ul className="grid max-h-[22rem] overflow-y-auto border-t border-line">
        {addresses.map((address) => (
          <Row key={address.id} value={address.id} chosen={address.id === chosen}>
            <span className="block font-medium">
              {address.name}, <span className="figures">{formatPhone(address.phone)}</span>
            </span>
            <span className="block text-14 text-ink-soft">
              {[address.street, address.commune, address.province].filter(Boolean).join(", ")}
            </span>
            {address.is_default && (
              <span className="block text-14 font-medium text-leaf">{t("saved_default")}</span>
            )}
          </Row>
        ))}
        <Row value={NEW_RECEIVER} chosen={chosen === ""}>
          {t("saved_new")}
        </Row>
      </ul>
    </details>
  )
}

function Row({ value, chosen, children }: { value: string; chosen: boolean; children: ReactNode }) {
  const t = useMessages(checkoutMessages)
  return (
    <li className="border-b border-line last:border-0">
      <button
        name="use"
        value={value}
        disabled={chosen}
        className="flex min-h-14 w-full items-center justify-between gap-4 px-4 py-2.5 text-left enabled:cursor-pointer enabled:hover:bg-paper-2"
      >
        <span className="min-w-0 wrap-anywhere">{children}</span>
        {chosen && <span className="shrink-0 text-14 text-ink-soft">{t("saved_chosen")}</span>}
      </button>
    </li>
  )
}
