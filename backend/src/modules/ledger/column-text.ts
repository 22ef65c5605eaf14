const PLAIN = /^[\w.:+-]+$/
const SPECIAL = /["\\]/g

/** The values of a column as the text of a Postgres array, which costs a fraction of rows of named fields. */
export function columnText(values: readonly (string | number | boolean | null)[]): string {
  let text = ""
  for (const value of values) {
    if (text !== "") text += ","
    text += typeof value === "string" ? elementText(value) : String(value)
  }
  return `{${text}}`
}

function elementText(value: string): string {
  if (PLAIN.test(value) && value.toLowerCase() !== "null") return value
  return `"${value.replace(SPECIAL, "\\$&")}"`
}
