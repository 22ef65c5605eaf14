import { z } from "zod"

/** What a till says of itself, so that the department knows how much it has not heard yet. */
export const DeviceReport = z.object({
  unsynced_sales: z.int().min(0),
  parked_commands: z.int().min(0),
  storage_persisted: z.boolean(),
  app_version: z.string().max(60),
  catalogue_version: z.string().max(100),
  clock_offset_ms: z.int(),
})
export type DeviceReport = z.infer<typeof DeviceReport>
