export const PULL_EVERY_MS = 2 * 60_000

interface Contact {
  since_pull_ms: number
  /** Rounds that failed in a row. */
  failures: number
  /** What the browser believes. It knows of a dead cable, not of a dead line behind it. */
  is_online: boolean
}

/**
 * Whether a round asks for the goods. When it is in doubt whether the server can be reached it asks whatever their age,
 * because a round that asks nothing finds nothing out.
 */
export function isPullDue({ since_pull_ms, failures, is_online }: Contact): boolean {
  return since_pull_ms >= PULL_EVERY_MS || failures > 0 || !is_online
}
