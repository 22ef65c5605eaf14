import { z } from "zod"

const UUID_V7 = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/

export const UuidV7 = z.string().regex(UUID_V7, "uuidv7")

/**
 * A time-ordered id (RFC 9562 §5.7).
 * @param millis milliseconds since the Unix epoch
 * @param random ten random bytes, from a cryptographic source
 */
export function uuidv7(millis: number, random: Uint8Array): string {
  const bytes = new Uint8Array(16)
  let rest = Math.floor(millis)
  for (let index = 5; index >= 0; index--) {
    bytes[index] = rest % 256
    rest = Math.floor(rest / 256)
  }
  bytes.set(random.subarray(0, 10), 6)
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x70
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("")
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join("-")
}
