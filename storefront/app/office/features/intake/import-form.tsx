import { Form, useNavigation } from "react-router"
import { useMessages } from "../../../lib/messages"
import { Button } from "../../../ui/button"
import { TextField } from "../../../ui/field"
import { intakeMessages } from "./messages"

export function ImportForm({ error }: { error?: string | undefined }) {
  const t = useMessages(intakeMessages)
  const busy = useNavigation().state !== "idle"
  return (
    <Form method="post" encType="multipart/form-data" className="grid max-w-xl gap-5">
      <TextField
        name="file"
        type="file"
        label={t("file")}
        hint={t("file_hint")}
        error={error}
        accept=".xlsx,.csv"
        required
      />
      <fieldset className="grid gap-1">
        <legend className="mb-1 font-medium">{t("mode")}</legend>
        <Choice value="none" label={t("keep_none")} chosen />
        <Choice value="good" label={t("keep_good")} />
      </fieldset>
      <div className="flex flex-wrap items-center gap-3">
        <Button kind="primary" name="dry_run" value="true" disabled={busy}>
          {t("dry_run")}
        </Button>
        <Button name="dry_run" value="false" disabled={busy}>
          {t("apply")}
        </Button>
        <p role="status" className="text-ink-soft">
          {busy ? t("reading") : ""}
        </p>
      </div>
    </Form>
  )
}

function Choice({ value, label, chosen = false }: { value: string; label: string; chosen?: boolean }) {
  return (
    <label className="flex min-h-11 cursor-pointer items-center gap-3">
      <input type="radio" name="keep" value={value} defaultChecked={chosen} className="size-5 accent-leaf" />{" "}
      {label}
    </label>
  )
}
