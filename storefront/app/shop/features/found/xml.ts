const NAMED: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;",
}

/** What XML 1.0 has no way to write. */
const UNWRITABLE = /[^\P{Cc}\t\n\r]|\p{Cs}|\p{Noncharacter_Code_Point}/gu

export function xmlText(text: string): string {
  return text.replace(UNWRITABLE, "").replace(/[&<>"']/g, (letter) => NAMED[letter] ?? letter)
}

export function xmlElement(name: string, text: string | number): string {
  return `<${name}>${xmlText(String(text))}</${name}>`
}
