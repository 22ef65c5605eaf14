import type { Change } from "./read-changes"

/** Of changes nobody takes; with any more their reader reads everything anew. */
const MOST_UNREAD = 5000

/** One reader's share of what the log has told. */
export class ChangeReader {
  #unread: Change[] | null = null

  tell(changes: readonly Change[] | null): void {
    const unread = changes && this.#unread && [...this.#unread, ...changes]
    this.#unread = unread && unread.length <= MOST_UNREAD ? unread : null
  }

  /** What was committed since it was asked last; null when that cannot be told, so that everything has to be read anew. */
  take(): Change[] | null {
    const unread = this.#unread
    this.#unread = []
    return unread
  }

  /** After what was taken could not be taken in. */
  forget(): void {
    this.#unread = null
  }
}
