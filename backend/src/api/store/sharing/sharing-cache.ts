import { createHash } from "node:crypto"
import { sharingPicture, type Shared } from "./sharing-picture"

const MOST_KEPT = 200
/** Goes up when the picture is drawn another way. */
const DRAWING = 1

const kept = new Map<string, Promise<Buffer>>()

/** Names the picture by all that is on it: another day's stars are another picture. */
export function fingerprintOf({ art, ...words }: Shared): string {
  const hash = createHash("sha256").update(JSON.stringify([DRAWING, words]))
  return hash
    .update(art ?? "")
    .digest("base64url")
    .slice(0, 27)
}

/** Drawn once while it is asked for. */
export function keptPicture(fingerprint: string, shared: Shared): Promise<Buffer> {
  const known = kept.get(fingerprint)
  const picture = known ?? sharingPicture(shared)
  kept.delete(fingerprint)
  kept.set(fingerprint, picture)
  if (!known) picture.catch(() => kept.delete(fingerprint))
  const [oldest] = kept.keys()
  if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest)
  return picture
}
