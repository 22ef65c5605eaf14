import type { BlockStore } from "../storage/blocks"
import type { PairedDevice, StoredBlocks } from "../storage/rows"
import type { Backend } from "./backend"

/** With the second the server may keep its answer, a stop reaches a connected till well within fifteen. */
const BLOCKS_EVERY_MS = 8_000

/** How often "unchanged" is written down: an age to the minute is enough after a restart, and a disk has better to do. */
const WRITTEN_EVERY_MS = 60_000

export interface BlockWatchParts {
  backend: Backend
  blocks: BlockStore
  device: () => PairedDevice | null
  /** Whether the server answers: where it does not, sending looks after that. */
  is_heard: () => boolean
  now: () => number
  onBlocks: (held: StoredBlocks) => void
}

/** Asks what must not be sold, on its own and beside the sending, which it never holds up. */
export class BlockWatch {
  readonly #parts: BlockWatchParts
  #on = false
  #looking = false
  #written_at = 0
  #timer: ReturnType<typeof setTimeout> | undefined

  constructor(parts: BlockWatchParts) {
    this.#parts = parts
  }

  start(): void {
    this.#on = true
    this.look()
  }

  stop(): void {
    this.#on = false
    clearTimeout(this.#timer)
  }

  /** Now, and every so often from then on. */
  look(): void {
    if (!this.#on || this.#looking) return
    clearTimeout(this.#timer)
    this.#looking = true
    void this.#ask()
      .catch(() => undefined)
      .finally(() => {
        this.#looking = false
        if (this.#on) this.#timer = setTimeout(() => this.look(), BLOCKS_EVERY_MS)
      })
  }

  async #ask(): Promise<void> {
    const { backend, blocks, device, is_heard, now, onBlocks } = this.#parts
    const paired = device()
    if (!paired || !is_heard()) return
    const held = await blocks.read()
    const answer = await backend.blocks(paired, held?.etag ?? null)
    const checked_at = now()
    if (answer.kind === "answered") {
      const next = { list: answer.value, etag: answer.etag, checked_at }
      await this.#write(next)
      onBlocks(next)
    }
    if (answer.kind === "unchanged" && held) {
      const next = { ...held, checked_at }
      if (checked_at - this.#written_at >= WRITTEN_EVERY_MS) await this.#write(next)
      onBlocks(next)
    }
  }

  async #write({ list, etag, checked_at }: StoredBlocks): Promise<void> {
    await this.#parts.blocks.replace(list, etag, checked_at)
    this.#written_at = checked_at
  }
}
