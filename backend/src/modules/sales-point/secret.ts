import { createHash, randomBytes, randomInt } from "node:crypto"

/** Letters and digits a person does not mix up when reading them out. */
const ALPHABET = "23456789ABCDEFGHJKMNPQRSTUVWXYZ"
const CODE_LENGTH = 8

/** Eight characters, about 10¹² possibilities, good for ten minutes: `K7QM-4TXP`. */
export function newPairingCode(): string {
  const letters = Array.from({ length: CODE_LENGTH }, () => ALPHABET.charAt(randomInt(ALPHABET.length)))
  return `${letters.slice(0, 4).join("")}-${letters.slice(4).join("")}`
}

/** The code however it was typed. */
export function normalPairingCode(typed: string): string {
  return typed.toUpperCase().replace(/[^0-9A-Z]/g, "")
}

export function newDeviceToken(): string {
  return `ocop_dt_${randomBytes(32).toString("base64url")}`
}

/** Secrets of this length need no slow hash: nobody guesses 256 bits, nor 40 bits in ten minutes behind a limit. */
export function secretHash(secret: string): string {
  return createHash("sha256").update(secret).digest("hex")
}
