/** A sheet of a workbook with every formula made a text that starts with `=`. */
export interface PlainSheet {
  xml: string
  rows: number
}

/**
 * A formula is worth what its last reader worked out, or nothing: neither may enter a register, so each is turned into the
 * text it was typed as before the sheet is read.
 */
export function withoutFormulas(xml: string): PlainSheet {
  const prefix = /<(\w+:)?worksheet[\s>]/.exec(xml)?.[1] ?? ""
  const open = `<${prefix}c `
  const close = `</${prefix}c>`
  const formula = `<${prefix}f`
  const parts: string[] = []
  let copied = 0
  for (let at = xml.indexOf(formula); at >= 0; at = xml.indexOf(formula, copied)) {
    const after = xml[at + formula.length]
    const start = xml.lastIndexOf(open, at)
    const end = xml.indexOf(close, at)
    if (start < copied || end < 0 || after === undefined || !/[\s>/]/.test(after)) {
      parts.push(xml.slice(copied, at + formula.length))
      copied = at + formula.length
      continue
    }
    const place = /\sr="[A-Z]{1,3}\d+"/.exec(xml.slice(start, xml.indexOf(">", start)))?.[0] ?? ""
    const text = `<${prefix}is><${prefix}t>=${formulaText(xml, at, end)}</${prefix}t></${prefix}is>`
    parts.push(xml.slice(copied, start), `<${prefix}c${place} t="inlineStr">${text}${close}`)
    copied = end + close.length
  }
  parts.push(xml.slice(copied))
  return { xml: parts.join(""), rows: count(xml, `<${prefix}row `) }
}

/** Still escaped as XML; empty for a cell that shares another's formula. */
function formulaText(xml: string, at: number, end: number): string {
  const opened = xml.indexOf(">", at)
  if (opened < 0 || opened > end || xml[opened - 1] === "/") return ""
  const closed = xml.indexOf("<", opened)
  return xml.slice(opened + 1, closed)
}

function count(text: string, part: string): number {
  let found = 0
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + part.length)) found += 1
  return found
}
