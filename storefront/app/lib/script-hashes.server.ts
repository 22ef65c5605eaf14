import { createHash } from "node:crypto"

/**
 * What a policy calls the page's own inline scripts: those that bear the mark it was written with, which nobody whose words
 * stand on the page could know. A policy by hashes holds for every visit, so that a page can be kept as it is sent.
 */
export function scriptHashes(html: string, mark: string): string[] {
  const bearing = new RegExp(`<script[^>]* nonce="${mark}"[^>]*>([^]*?)</script>`, "g")
  return [...html.matchAll(bearing)].map(([, code = ""]) => hashOf(code))
}

export function withoutMark(html: string, mark: string): string {
  return html.replaceAll(` nonce="${mark}"`, "")
}

function hashOf(code: string): string {
  return `'sha256-${createHash("sha256").update(code).digest("base64")}'`
}
