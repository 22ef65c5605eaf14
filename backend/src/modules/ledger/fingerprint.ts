import { hash } from "node:crypto"
import { canonicalJson } from "@ocop/shared/canonical-json"

/** The fingerprint `@ocop/shared/command` defines, by the platform's SHA-256. */
export function fingerprintOf(canonical: string): string {
  return hash("sha256", canonical, "hex")
}

/** What is fingerprinted: the canonical JSON of a command without its `id`. */
export function canonicalCommand(command: object): string {
  return canonicalJson({ ...command, id: undefined })
}

/** A key for a command whose own id is no UUID, so that it is stored and keeps its place all the same. */
export function surrogateKey(device_id: string, id: string): string {
  const hex = hash("sha256", `${device_id}\n${id}`, "hex")
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}
