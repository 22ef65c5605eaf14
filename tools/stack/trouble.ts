/** Something a person can act on: printed as a plain message, without a stack. */
export class Trouble extends Error {}

const signs: [RegExp, string][] = [
  [
    /ENOSPC|No space left on device|could not extend file|disk full/i,
    "The disk is full: free some space and run the same command again.",
  ],
  [
    /EACCES|permission denied/i,
    "A file or folder may not be written: check who owns it (DATA_DIR names another place for the data).",
  ],
  [
    /ENOMEM|out of memory|Cannot allocate memory/i,
    "The memory ran out: close something and run the same command again.",
  ],
]

/** What the output of a failed program means in plain words, if it is known. */
export function plainReason(output: string): string | null {
  return signs.find(([sign]) => sign.test(output))?.[1] ?? null
}

/** Ends the program with a message instead of a stack when the person can act on it. */
export function explain(error: unknown): string {
  if (error instanceof Trouble) return error.message
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error)
  const reason = plainReason(text)
  return reason ? `${reason}\n\n${text}` : text
}
