const MAX_DEPTH = 24
/** NUL, and half of a surrogate pair. */
const UNSTORABLE = /[\0\p{Surrogate}]/gu
const ESCAPED_TROUBLE = /\\u(?:0000|d[89a-f])/i

/** Whether JSON nests so little that every reader after this one, Postgres included, can walk it. */
export function isShallow(value: unknown, depth = MAX_DEPTH): boolean {
  if (value === null || typeof value !== "object") return true
  if (depth === 0) return false
  for (const item of Array.isArray(value) ? value : Object.values(value))
    if (!isShallow(item, depth - 1)) return false
  return true
}

/** Whether Postgres can keep every text in it: no NUL, no half of a surrogate pair. `json` is the same value as text. */
export function isStorable(value: unknown, json: string): boolean {
  return !ESCAPED_TROUBLE.test(json) || everyText(value, isWhole)
}

/** The same value with what Postgres cannot keep replaced, for the record of a refused command. */
export function storable(value: unknown): unknown {
  if (typeof value === "string") return wholeText(value)
  if (Array.isArray(value)) return value.map(storable)
  if (value === null || typeof value !== "object") return value
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [wholeText(key), storable(item)]))
}

function wholeText(text: string): string {
  return text.replace(UNSTORABLE, "\ufffd")
}

function isWhole(text: string): boolean {
  return text.search(UNSTORABLE) < 0
}

function everyText(value: unknown, holds: (text: string) => boolean): boolean {
  if (typeof value === "string") return holds(value)
  if (value === null || typeof value !== "object") return true
  return Object.entries(value).every(([key, item]) => holds(key) && everyText(item, holds))
}
