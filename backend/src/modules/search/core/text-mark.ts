import { createHash } from "node:crypto"

/** Tells whether texts are those that were indexed before, without keeping them. */
export function sameText(texts: readonly (readonly string[])[]): string {
  return createHash("sha1").update(JSON.stringify(texts)).digest("base64")
}
