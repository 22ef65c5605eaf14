import { Form } from "react-router"
import { useMessages } from "../../../lib/messages"
import { Button } from "../../../ui/button"
import { TextField } from "../../../ui/field"
import { reportMessages } from "./messages"

/** From a number to what became of the report. */
export function FindReport({ tried = "" }: { tried?: string }) {
  const t = useMessages(reportMessages)
  return (
    <section className="grid gap-3">
      <h2 className="text-18 font-semibold">{t("follow")}</h2>
      <Form action="/report/new" className="flex items-end gap-3">
        <TextField
          name="number"
          label={t("number")}
          defaultValue={tried}
          placeholder="PA-12345678"
          maxLength={40}
          required
          className="min-w-0 flex-1"
        />
        <Button>{t("look")}</Button>
      </Form>
    </section>
  )
}
