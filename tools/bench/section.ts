import { readFileSync, writeFileSync } from "node:fs"
import { format, resolveConfig } from "prettier"

const BEGIN = "<!-- figures: written by npm run bench -- --write -->"
const END = "<!-- end of figures -->"

/** A measurement names the command it came from. */
const COMMAND = /`npm run bench -- ([\w-]+)`/

/** Puts measurements into the page in the order of their names; those of other cases stay as they are. */
export function withSections(document: string, sections: readonly string[]): string {
  const [begin, end] = [document.indexOf(BEGIN), document.indexOf(END)]
  if (begin < 0 || end < begin) throw new Error(`The document has no place for figures: ${BEGIN} … ${END}`)
  const from = begin + BEGIN.length
  const stand = document
    .slice(from, end)
    .split(/^(?=### )/m)
    .filter((section) => COMMAND.test(section))
  const byName = new Map(
    [...stand, ...sections].map((section) => [COMMAND.exec(section)?.[1] ?? "", section.trim()]),
  )
  const told = [...byName].toSorted(([one], [other]) => (one < other ? -1 : 1)).map(([, section]) => section)
  return `${document.slice(0, from)}\n\n${told.join("\n\n")}\n\n${document.slice(end)}`
}

/** The page stands as the gate's formatter wants it. */
export async function writeSections(file: string, sections: readonly string[]): Promise<void> {
  const document = withSections(readFileSync(file, "utf8"), sections)
  const config = await resolveConfig(file)
  writeFileSync(file, await format(document, { ...config, filepath: file }))
}
