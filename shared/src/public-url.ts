import { err, ok, type Result } from "./result"

const LONGEST = 500
/** An address of the open web: encrypted, by a name, at the usual port, with nobody's password in it. */
const PUBLIC =
  /^https:\/\/((?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]{0,61}[a-z0-9])(?:[/?#][^\s<>"'\\`{}|^]*)?$/i
/** Names that lead into a network of one's own (RFC 6761, RFC 8375, RFC 9476). */
const LOCAL =
  /(?:^|\.)(?:localhost|local|internal|intranet|lan|home|corp|private|arpa|test|example|invalid|alt|onion)$/i

/** The address a page of ours may send its readers to, or a program of ours may fetch. */
export function publicUrl(text: string): Result<string> {
  const url = text.trim()
  const host = PUBLIC.exec(url)?.[1]
  if (url.length > LONGEST || !host || LOCAL.test(host)) return err({ code: "url_not_allowed" })
  return ok(url)
}
