/** Without the signs people and banks mistake for each other; 31 of them, a prime, so that the check finds every slip and swap. */
const SIGNS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ"
const PREFIX = "OCOP"
const RANDOM_SIGNS = 11
const LENGTH = PREFIX.length + RANDOM_SIGNS + 1

/**
 * What a transfer has to say, so that it is known whose it is: capitals and digits alone, which every bank carries. Made from
 * at least eleven unguessable bytes; the last sign is a check over the others.
 */
export function transferCode(bytes: Uint8Array): string {
  const signs = Array.from({ length: RANDOM_SIGNS }, (_, at) => (bytes[at] ?? 0) % SIGNS.length)
  return PREFIX + [...signs, checkOf(signs)].map((value) => SIGNS[value]).join("")
}

/** Every code in the text a bank passed on, whatever it did to case and spacing and whatever it wrote around it. */
export function transferCodesIn(content: string): string[] {
  const text = content.toUpperCase().replace(/[^0-9A-Z]/g, "")
  const found = new Set<string>()
  for (let at = text.indexOf(PREFIX); at !== -1; at = text.indexOf(PREFIX, at + 1)) {
    const code = text.slice(at, at + LENGTH)
    if (isTransferCode(code)) found.add(code)
  }
  return [...found]
}

function isTransferCode(code: string): boolean {
  const values = [...code.slice(PREFIX.length)].map((sign) => SIGNS.indexOf(sign))
  const check = values.pop()
  return values.length === RANDOM_SIGNS && !values.includes(-1) && check === checkOf(values)
}

function checkOf(values: readonly number[]): number {
  return values.reduce((sum, value, at) => sum + value * (at + 1), 0) % SIGNS.length
}
