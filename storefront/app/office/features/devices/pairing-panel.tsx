import { Form, useNavigation } from "react-router"
import { formatTime } from "../../../lib/format"
import { useMessages } from "../../../lib/messages"
import { Button } from "../../../ui/button"
import { TextField } from "../../../ui/field"
import type { PairingCode } from "./device-status"
import { deviceMessages } from "./messages"

/** Makes a till's pairing code and shows it large enough to be read across a counter. */
export function PairingPanel({
  made,
  error,
}: {
  made?: (PairingCode & { name: string }) | undefined
  error?: string | undefined
}) {
  const t = useMessages(deviceMessages)
  const busy = useNavigation().state === "submitting"
  if (made) {
    return (
      <section role="status" className="grid max-w-xl gap-2 rounded-panel border border-leaf bg-sheet p-5">
        <h2 className="text-18 font-semibold">{t("code_title", { name: made.name })}</h2>
        <p className="text-36 font-semibold tracking-[0.15em] figures">{made.pairing_code}</p>
        <p>{t("code_help", { time: formatTime(made.expires_at) })}</p>
      </section>
    )
  }
  return (
    <section className="grid max-w-xl gap-3">
      <h2 className="text-18 font-semibold">{t("add")}</h2>
      <Form method="post" className="flex flex-wrap items-start gap-3">
        <input type="hidden" name="intent" value="pair" />
        <TextField
          name="name"
          label={t("device_name")}
          hint={t("add_help")}
          error={error}
          required
          maxLength={60}
          className="min-w-60 flex-1"
        />
        <Button kind="primary" disabled={busy} className="mt-7.5">
          {t("make_code")}
        </Button>
      </Form>
    </section>
  )
}
