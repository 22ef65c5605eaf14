import { FlagVerdict } from "@ocop/shared/scan-flag"
import { Form, useNavigation } from "react-router"
import { useMessages } from "../../../lib/messages"
import { Button } from "../../../ui/button"
import { TextField } from "../../../ui/field"
import { flagMessages } from "./messages"

/** What looking into it came to, with words: a conclusion is never written by a button alone. */
export function SettleFlag({ id }: { id: string }) {
  const t = useMessages(flagMessages)
  const busy = useNavigation().state !== "idle"
  return (
    <details className="print:hidden">
      <summary className="inline-flex min-h-10 cursor-pointer items-center text-link">{t("settle")}</summary>
      <Form method="post" className="grid max-w-prose gap-3 pb-3">
        <input type="hidden" name="id" value={id} />
        <fieldset className="grid gap-x-6 gap-y-1 sm:grid-cols-2">
          <legend className="sr-only">{t("conclusion")}</legend>
          {FlagVerdict.options.map((verdict) => (
            <label key={verdict} className="flex min-h-11 cursor-pointer items-center gap-3">
              <input
                type="radio"
                name="verdict"
                value={verdict}
                required
                className="size-5 shrink-0 accent-leaf"
              />
              <span>
                {t(verdict)}
                <span className="block text-14 text-ink-soft">{t(`${verdict}_help`)}</span>
              </span>
            </label>
          ))}
        </fieldset>
        <TextField name="note" id={`note-${id}`} label={t("note")} required maxLength={1000} />
        <Button disabled={busy} className="justify-self-start">
          {t("write")}
        </Button>
      </Form>
    </details>
  )
}
