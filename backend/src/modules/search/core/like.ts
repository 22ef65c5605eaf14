/** Whether the text is of the pattern, in which `%` stands for any letters and `_` for one. Takes no more than text times pattern steps, whatever the pattern. */
export function isLike(text: string, pattern: string): boolean {
  const [first = "", ...rest] = pattern.split("%")
  if (!standsAt(text, first, 0)) return false
  const last = rest.pop()
  if (last === undefined) return text.length === first.length
  let at = first.length
  for (const part of rest) {
    const found = placeOf(text, part, at)
    if (found < 0) return false
    at = found + part.length
  }
  const end = text.length - last.length
  return end >= at && standsAt(text, last, end)
}

function placeOf(text: string, part: string, from: number): number {
  if (!part.includes("_")) return text.indexOf(part, from)
  for (let at = from; at + part.length <= text.length; at++) if (standsAt(text, part, at)) return at
  return -1
}

function standsAt(text: string, part: string, at: number): boolean {
  if (at + part.length > text.length) return false
  for (let step = 0; step < part.length; step++)
    if (part[step] !== "_" && part[step] !== text[at + step]) return false
  return true
}
