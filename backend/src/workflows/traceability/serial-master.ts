import { utf8 } from "@ocop/shared/utf8"

/** The secret all lots' keys come from. Production does not start without one; a bench or a test may. */
export function serialMaster(env: NodeJS.ProcessEnv): Uint8Array {
  return utf8(env.SERIAL_KEY ?? "no secret was set")
}
