import { createPublicKey, type JsonWebKey } from "node:crypto"

/** A point of P-256 and nothing else; null for any other key. */
export function parsePublicKey({ x, y }: JsonWebKey): JsonWebKey | null {
  if (typeof x !== "string" || typeof y !== "string") return null
  const jwk = { kty: "EC", crv: "P-256", x, y }
  try {
    createPublicKey({ key: jwk, format: "jwk" })
    return jwk
  } catch {
    return null
  }
}
