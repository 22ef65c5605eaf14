/** A thing of schema.org. */
export interface Described {
  "@type": string | readonly string[]
  [name: string]: unknown
}

/** As the text of a script element: nothing in it can end the element or begin another. */
export function jsonLd(things: readonly Described[]): string {
  const graph =
    things.length === 1
      ? { "@context": "https://schema.org", ...things[0] }
      : { "@context": "https://schema.org", "@graph": things }
  return JSON.stringify(graph).replace(/[<>&\u2028\u2029]/g, escaped)
}

function escaped(letter: string): string {
  return `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`
}
