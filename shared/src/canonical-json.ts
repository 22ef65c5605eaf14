/** How a key stands in the text. Commands use the same few hundred; what strangers send beyond is not remembered. */
const names = new Map<string, string>()
const MOST_NAMES = 1000

/** JSON as RFC 8785 writes it: keys in UTF-16 order, no white space, numbers as ECMAScript prints them. */
export function canonicalJson(value: unknown): string {
  if (value === undefined || value === null) return "null"
  if (typeof value === "number") return Number.isFinite(value) ? String(value) : "null"
  if (typeof value !== "object") return JSON.stringify(value)
  return Array.isArray(value) ? list(value) : object(value as Record<string, unknown>)
}

function list(items: readonly unknown[]): string {
  let text = ""
  for (const item of items) text += `${text === "" ? "" : ","}${canonicalJson(item)}`
  return `[${text}]`
}

function object(fields: Record<string, unknown>): string {
  let text = ""
  for (const name of Object.keys(fields).sort()) {
    const field = fields[name]
    if (field !== undefined) text += `${text === "" ? "" : ","}${nameText(name)}:${canonicalJson(field)}`
  }
  return `{${text}}`
}

function nameText(name: string): string {
  const known = names.get(name)
  if (known !== undefined) return known
  const text = JSON.stringify(name)
  if (names.size < MOST_NAMES) names.set(name, text)
  return text
}
