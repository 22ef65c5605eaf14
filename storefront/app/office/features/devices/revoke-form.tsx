import { Form } from "react-router"
import { useMessages } from "../../../lib/messages"
import { Button } from "../../../ui/button"
import { TextField } from "../../../ui/field"
import type { DeviceStatus } from "./device-status"
import { deviceMessages } from "./messages"

export function RevokeForm({ device }: { device: DeviceStatus }) {
  const t = useMessages(deviceMessages)
  return (
    <details className="text-left whitespace-normal">
      <summary className="min-h-9 cursor-pointer text-right text-chili">{t("revoke")}</summary>
      <Form method="post" className="grid max-w-xs gap-3 py-2">
        <p className="text-14">{t("revoke_help")}</p>
        <input type="hidden" name="intent" value="revoke" />
        <input type="hidden" name="device_id" value={device.id} />
        <TextField name="reason" label={t("reason")} required minLength={3} maxLength={200} />
        <Button kind="danger">{t("revoke")}</Button>
      </Form>
    </details>
  )
}
