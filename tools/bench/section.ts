import { readFileSync, writeFileSync } from "node:fs"

const BEGIN = "<!-- figures: written by npm run bench -- --write -->"
const END = "<!-- end of figures -->"

/** Replaces what stands between the two marks. */
export function withSection(document: string, section: string): string {
  const begin = document.indexOf(BEGIN)
  const end = document.indexOf(END)
  if (begin < 0 || end < begin) throw new Error(`The document has no place for figures: ${BEGIN} … ${END}`)
  return `${document.slice(0, begin + BEGIN.length)}\n\n${section}\n${document.slice(end)}`
}

export function writeSection(file: string, section: string): void {
  writeFileSync(file, withSection(readFileSync(file, "utf8"), section))
}
