/** JSON as RFC 8785 writes it: keys in UTF-16 order, no white space, numbers as ECMAScript prints them. */
export function canonicalJson(value: unknown): string {
  if (value === undefined || value === null) return "null"
  if (typeof value !== "object") return JSON.stringify(value)
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(",")}]`
  let fields = ""
  for (const name of Object.keys(value).sort()) {
    const field = (value as Record<string, unknown>)[name]
    if (field === undefined) continue
    fields += `${fields === "" ? "" : ","}${JSON.stringify(name)}:${canonicalJson(field)}`
  }
  return `{${fields}}`
}
