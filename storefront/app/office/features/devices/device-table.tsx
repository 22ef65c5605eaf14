import { formatInstant, groupDigits } from "../../../lib/format"
import { useMessages } from "../../../lib/messages"
import { Table, Td, Th } from "../../../ui/table"
import type { DeviceStatus } from "./device-status"
import { deviceMessages } from "./messages"
import { RevokeForm } from "./revoke-form"

/** The tills of a point with what can be checked of them: nothing missing in the sequence, nothing altered in the chain. */
export function DeviceTable({
  devices,
  may_revoke,
}: {
  devices: readonly DeviceStatus[]
  may_revoke: boolean
}) {
  const t = useMessages(deviceMessages)
  return (
    <Table caption={t("devices")}>
      <thead>
        <tr>
          <Th>{t("device")}</Th>
          <Th>{t("heard")}</Th>
          <Th>{t("sequence")}</Th>
          <Th number>{t("unsynced")}</Th>
          {may_revoke && <Th />}
        </tr>
      </thead>
      <tbody>
        {devices.map((device) => (
          <tr key={device.id}>
            <Td>
              <span className="font-medium">{device.name}</span>
              <span className="block text-14 text-ink-soft">{device.code}</span>
            </Td>
            <Td className="figures">{heard(device, t)}</Td>
            <Td>
              <span className="figures">{groupDigits(device.highest_contiguous_seq)}</span>{" "}
              <Sequence device={device} />
            </Td>
            <Td number>{device.unsynced === null ? "–" : groupDigits(device.unsynced)}</Td>
            {may_revoke && <Td number>{device.revoked_at === null && <RevokeForm device={device} />}</Td>}
          </tr>
        ))}
      </tbody>
    </Table>
  )
}

type T = ReturnType<typeof useMessages<keyof (typeof deviceMessages)["vi"]>>

function heard(device: DeviceStatus, t: T): string {
  if (device.revoked_at) return t("revoked", { at: formatInstant(device.revoked_at) })
  if (!device.paired_at) return t("waiting")
  return device.last_heard_at ? formatInstant(device.last_heard_at) : t("never")
}

function Sequence({ device }: { device: DeviceStatus }) {
  const t = useMessages(deviceMessages)
  const gaps = device.gaps.map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`)).join(", ")
  const breaks = device.chain_breaks.map((at) => at.device_seq).join(", ")
  const wrong = [
    gaps && t("gaps", { list: gaps }),
    device.chain === "broken" && t("chain_broken", { list: breaks }),
    device.rejected > 0 && t("rejected", { n: device.rejected }),
  ].filter(Boolean)
  return (
    <span className={wrong.length > 0 ? "text-chili" : "text-ink-soft"}>
      {wrong.length > 0 ? wrong.join("; ") : t("whole")}
    </span>
  )
}
