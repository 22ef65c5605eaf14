import { Form, useNavigation } from "react-router"
import { formatVnd, groupDigits } from "../../../lib/format"
import { useMessages } from "../../../lib/messages"
import { Button } from "../../../ui/button"
import { TextField } from "../../../ui/field"
import type { AskedReturn } from "./asked-return"
import { returnMessages } from "./messages"

/** The goods are back: whether they can be sold, and how much of their money goes back. */
export function ReceiveForm({
  asked: { id, worth, most, payment, delivered_at },
  error,
}: {
  asked: AskedReturn
  error: string | undefined
}) {
  const t = useMessages(returnMessages)
  const busy = useNavigation().state !== "idle"
  return (
    <Form method="post" className="grid gap-3 rounded-panel bg-paper-2 p-4 print:hidden">
      <input type="hidden" name="id" value={id} />
      <fieldset>
        <legend className="mb-1 font-medium">{t("goods_are")}</legend>
        {(["good", "spoilt"] as const).map((goods) => (
          <label key={goods} className="flex min-h-11 cursor-pointer items-center gap-3">
            <input type="radio" name="goods" value={goods} required className="size-5 shrink-0 accent-leaf" />
            {t(goods)}
          </label>
        ))}
      </fieldset>
      <TextField
        name="amount"
        id={`amount-${id}`}
        label={t("amount")}
        hint={t("amount_hint", { worth: formatVnd(worth), most: formatVnd(most) })}
        error={error}
        inputMode="numeric"
        autoComplete="off"
        defaultValue={groupDigits(payment === "cod" && !delivered_at ? 0 : worth)}
        required
        maxLength={15}
      />
      <Button disabled={busy} className="justify-self-start">
        {t("receive")}
      </Button>
    </Form>
  )
}
