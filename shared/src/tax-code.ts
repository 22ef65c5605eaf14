const WEIGHTS = [31, 29, 23, 19, 17, 13, 7, 5, 3]

/**
 * Mã số thuế: ten digits with a check digit, a dependent unit `NNNNNNNNNN-NNN`, or since 01/07/2025 the
 * twelve-digit personal identification number of a household or person.
 */
export function isTaxCode(text: string): boolean {
  if (/^\d{12}$/.test(text)) return true
  const code = /^(\d{10})(?:-\d{3})?$/.exec(text)?.[1]
  if (code === undefined) return false
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(code[index]), 0)
  return 10 - (sum % 11) === Number(code[9])
}
