import { useMessages } from "../../../lib/messages"
import { TextField } from "../../../ui/field"
import { checkoutMessages } from "./messages"
import { Part } from "./part"
import { useField } from "./use-field"
import type { Unsent } from "./written"

export function ReceiverFields({ written }: { written: Unsent }) {
  const t = useMessages(checkoutMessages)
  const field = useField(written)
  return (
    <Part title={t("receiver")}>
      <TextField {...field("name")} required autoComplete="name" maxLength={120} />
      <div className="grid gap-4 sm:grid-cols-2">
        <TextField
          {...field("phone")}
          required
          type="tel"
          inputMode="tel"
          autoComplete="tel-national"
          hint={t("phone_hint")}
          maxLength={20}
        />
        <TextField
          {...field("email")}
          type="email"
          inputMode="email"
          autoComplete="email"
          hint={t("email_hint")}
          maxLength={254}
        />
      </div>
    </Part>
  )
}
