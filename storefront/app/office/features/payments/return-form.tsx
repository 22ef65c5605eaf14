import { Form, useNavigation } from "react-router"
import { useMessages } from "../../../lib/messages"
import { Button } from "../../../ui/button"
import { TextField } from "../../../ui/field"
import { paymentMessages } from "./messages"

/** Written down with the bank's number, so that the money can be found again. */
export function ReturnForm({ id }: { id: string }) {
  const t = useMessages(paymentMessages)
  const busy = useNavigation().state !== "idle"
  return (
    <details className="print:hidden">
      <summary className="inline-flex min-h-10 cursor-pointer items-center text-link">{t("mark")}</summary>
      <Form method="post" className="grid max-w-prose gap-3 pb-3">
        <input type="hidden" name="id" value={id} />
        <TextField
          name="reference"
          id={`reference-${id}`}
          label={t("reference")}
          required
          minLength={3}
          maxLength={100}
        />
        <Button disabled={busy} className="justify-self-start">
          {t("write")}
        </Button>
      </Form>
    </details>
  )
}
