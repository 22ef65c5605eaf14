import { Form } from "react-router"
import { useMessages } from "../../../lib/messages"
import { Button } from "../../../ui/button"
import { formatPhone } from "../../lib/phone"
import type { Address } from "./account.server"
import { accountMessages } from "./messages"

export function AddressList({ addresses }: { addresses: readonly Address[] }) {
  const t = useMessages(accountMessages)
  if (addresses.length === 0) return <p className="text-ink-soft">{t("no_addresses")}</p>
  return (
    <ul className="grid">
      {addresses.map((address) => (
        <li key={address.id} className="flex items-start justify-between gap-4 border-b border-line py-4">
          <div>
            {address.is_default_shipping && <p className="text-14 font-semibold text-leaf">{t("default")}</p>}
            <p>
              {address.first_name}, <span className="figures">{formatPhone(address.phone ?? "")}</span>
            </p>
            <p className="text-ink-soft">
              {[address.address_1, address.city, address.province].filter(Boolean).join(", ")}
            </p>
          </div>
          <Form method="post">
            <input type="hidden" name="intent" value="remove" />
            <input type="hidden" name="id" value={address.id} />
            <Button aria-label={t("remove_of", { street: address.address_1 ?? "" })}>{t("remove")}</Button>
          </Form>
        </li>
      ))}
    </ul>
  )
}
