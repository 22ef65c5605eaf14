import type { CommandType, payloads } from "@ocop/shared/command"
import type { z } from "@medusajs/framework/zod"

/** A command's type with the payload that belongs to it, in the newest shape of that payload. */
export type Content = {
  [Type in CommandType]: { type: Type; payload: z.infer<(typeof payloads)[Type][1]> }
}[CommandType]
