const ESCAPED: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
}

/** A letter as plain HTML. Names and titles are what somebody typed: nothing in them is markup. */
export function messageHtml(paragraphs: readonly string[]): string {
  const shown = paragraphs.map((text) => `<p>${text.split("\n").map(lineHtml).join("<br>")}</p>`)
  return `<!doctype html><html><body style="font-family:sans-serif;font-size:16px;line-height:1.5">${shown.join("")}</body></html>`
}

function lineHtml(line: string): string {
  const safe = line.replace(/[&<>"']/g, (sign) => ESCAPED[sign] ?? "")
  return /^https?:\/\/[^\s<>"']+$/.test(line) ? `<a href="${safe}">${safe}</a>` : safe
}
