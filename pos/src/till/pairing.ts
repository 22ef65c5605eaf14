import { makeDeviceKeys } from "../sync/keys"
import type { Kit } from "./kit"

export type PairingEnd = { ok: true } | { ok: false; code: string; message_vi?: string; message_en?: string }

/** Makes this browser a till of a sales point. The code is used up whether or not the answer arrives. */
export async function pairTill(kit: Kit, code: string, device_name: string): Promise<PairingEnd> {
  const config = await kit.backend.config()
  if (config.kind !== "answered") return { ok: false, code: "no_network" }
  const { backend_url } = config.value
  const { private_key, public_key } = await makeDeviceKeys()
  const answer = await kit.backend.pair(backend_url, { code, device_name, public_key })
  if (answer.kind === "retry") return { ok: false, code: "no_network" }
  if (answer.kind === "unchanged") return { ok: false, code: "no_network" }
  if (answer.kind !== "answered") return { ok: false, ...answer.fault }
  const { device, device_token, sales_point } = answer.value
  await kit.devices.pair({
    id: device.id,
    code: device.code,
    token: device_token,
    private_key,
    backend_url,
    sales_point,
    device_name: device.name,
    paired_at: kit.now(),
  })
  kit.store.set({ device: await kit.devices.read() })
  kit.loop.kick(true)
  return { ok: true }
}
