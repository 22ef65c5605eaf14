import { z } from "zod"

export const DeviceStatus = z.object({
  id: z.string(),
  code: z.string(),
  name: z.string(),
  sales_point: z.object({ id: z.string(), name: z.string() }),
  paired_at: z.string().nullable(),
  revoked_at: z.string().nullable(),
  last_heard_at: z.string().nullable(),
  highest_contiguous_seq: z.int(),
  highest_seq: z.int(),
  gaps: z.array(z.tuple([z.int(), z.int()])),
  chain: z.enum(["intact", "broken"]),
  chain_breaks: z.array(z.object({ device_seq: z.int() })),
  commands: z.int(),
  rejected: z.int(),
  unsynced: z.int().nullable(),
})
export type DeviceStatus = z.infer<typeof DeviceStatus>

export const SalesPointRow = z.object({
  id: z.string(),
  code: z.string(),
  name: z.string(),
  kind: z.enum(["point", "booth"]),
  address: z.string(),
  devices: z.int(),
  devices_silent: z.int(),
})
export type SalesPointRow = z.infer<typeof SalesPointRow>

export const PairingCode = z.object({ pairing_code: z.string(), expires_at: z.string() })
export type PairingCode = z.infer<typeof PairingCode>
