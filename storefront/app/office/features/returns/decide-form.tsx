import { Form, useNavigation } from "react-router"
import { useMessages } from "../../../lib/messages"
import { Button } from "../../../ui/button"
import { LinesField } from "../../../ui/field"
import { returnMessages } from "./messages"

/** Yes or no, with words: nobody is left with a button's answer. */
export function DecideForm({ id, error }: { id: string; error: string | undefined }) {
  const t = useMessages(returnMessages)
  const busy = useNavigation().state !== "idle"
  return (
    <Form method="post" className="grid gap-3 rounded-panel bg-paper-2 p-4 print:hidden">
      <input type="hidden" name="id" value={id} />
      <LinesField
        name="words"
        id={`words-${id}`}
        label={t("words")}
        hint={t("words_hint")}
        error={error}
        required
        minLength={3}
        maxLength={500}
      />
      <div className="flex flex-wrap gap-3">
        <Button name="accept" value="yes" disabled={busy}>
          {t("accept")}
        </Button>
        <Button name="accept" value="no" kind="plain" disabled={busy}>
          {t("refuse")}
        </Button>
      </div>
    </Form>
  )
}
