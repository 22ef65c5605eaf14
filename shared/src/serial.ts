import { hmacSha256 } from "./hmac"
import { utf8 } from "./utf8"

/** Crockford's base 32: nobody mixes up its letters, and all of them are in GS1's character set 82. */
const ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
const RANDOM_LENGTH = 12
const CHECK_LENGTH = 8
const KEYED = /^[0-9A-HJKMNP-TV-Z]{20}$/

export type SerialCheck = "genuine" | "forged" | "unkeyed"

/** Twelve characters of eight random bytes: 60 bits, so that one serial tells nothing of the next. */
export function serialFrom(random: Uint8Array): string {
  return base32(random, RANDOM_LENGTH)
}

/** What signs the serials of one lot. Whoever holds it can sign for that lot and for no other. */
export function lotKey(master: Uint8Array, gtin: string, lot: string): Uint8Array {
  return hmacSha256(master, utf8(`${gtin}\n${lot}`))
}

/** A serial that carries its own check: 20 characters, as many as GS1 allows. */
export function keyedSerial(lot_key: Uint8Array, random: Uint8Array): string {
  const head = serialFrom(random)
  return head + checkOf(lot_key, head)
}

/** Whether the holder of the lot's key made this serial; one of another length carries no check to judge by. */
export function checkSerial(lot_key: Uint8Array, serial: string): SerialCheck {
  if (!KEYED.test(serial)) return "unkeyed"
  const expected = checkOf(lot_key, serial.slice(0, RANDOM_LENGTH))
  return sameText(expected, serial.slice(RANDOM_LENGTH)) ? "genuine" : "forged"
}

function checkOf(lot_key: Uint8Array, head: string): string {
  return base32(hmacSha256(lot_key, utf8(head)), CHECK_LENGTH)
}

/** Compares to the end whatever the first difference, so that time tells nothing. */
function sameText(expected: string, found: string): boolean {
  let difference = expected.length ^ found.length
  for (let index = 0; index < expected.length; index++)
    difference |= expected.charCodeAt(index) ^ found.charCodeAt(index)
  return difference === 0
}

function base32(bytes: Uint8Array, length: number): string {
  let text = ""
  let held = 0
  let bits = 0
  for (const byte of bytes) {
    held = ((held << 8) | byte) & 0xfff
    bits += 8
    while (bits >= 5 && text.length < length) {
      bits -= 5
      text += ALPHABET.charAt((held >> bits) & 31)
    }
  }
  return text
}
