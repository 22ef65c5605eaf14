import { readFileSync, writeFileSync } from "node:fs"
import { format, resolveConfig } from "prettier"

const BEGIN = "<!-- figures: written by npm run bench -- --write -->"
const END = "<!-- end of figures -->"

/** Replaces what stands between the two marks. */
export function withSection(document: string, section: string): string {
  const begin = document.indexOf(BEGIN)
  const end = document.indexOf(END)
  if (begin < 0 || end < begin) throw new Error(`The document has no place for figures: ${BEGIN} … ${END}`)
  return `${document.slice(0, begin + BEGIN.length)}\n\n${section}\n${document.slice(end)}`
}

/** The page stands as the gate's formatter wants it. */
export async function writeSection(file: string, section: string): Promise<void> {
  const document = withSection(readFileSync(file, "utf8"), section)
  const config = await resolveConfig(file)
  writeFileSync(file, await format(document, { ...config, filepath: file }))
}
