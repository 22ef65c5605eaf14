/** `+84 905 123 456`, `84905123456` and `0905.123.456` are the same number. */
export function tidyPhone(text: string): string {
  const digits = text.replace(/[\s.()-]/g, "").replace(/^\+/, "")
  return digits.startsWith("84") && digits.length === 11 ? `0${digits.slice(2)}` : digits
}

/** `0905 123 456` */
export function formatPhone(number: string): string {
  return number.replace(/^(\d{4})(\d{3})(\d{3})$/, "$1 $2 $3")
}
