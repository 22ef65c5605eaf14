import { useMessages } from "../../../lib/messages"
import { TextField } from "../../../ui/field"
import { Choice } from "./choice"
import { checkoutMessages } from "./messages"
import { useField } from "./use-field"
import type { Unsent } from "./written"

export function InvoiceFields({ written }: { written: Unsent }) {
  const t = useMessages(checkoutMessages)
  const field = useField(written)
  return (
    <div className="group/invoice grid gap-4">
      <Choice
        type="checkbox"
        id="invoice"
        name="invoice"
        value="on"
        label={t("invoice")}
        defaultChecked={written.values.invoice === "on"}
      />
      <div className="hidden gap-4 group-has-[#invoice:checked]/invoice:grid">
        <TextField {...field("invoice_name")} autoComplete="organization" maxLength={200} />
        <div className="grid gap-4 sm:grid-cols-2">
          <TextField
            {...field("invoice_tax_code")}
            inputMode="numeric"
            autoComplete="off"
            hint={t("invoice_tax_code_hint")}
            maxLength={20}
          />
          <TextField
            {...field("invoice_email")}
            type="email"
            inputMode="email"
            autoComplete="email"
            maxLength={254}
          />
        </div>
        <TextField {...field("invoice_address")} autoComplete="street-address" maxLength={300} />
      </div>
    </div>
  )
}
