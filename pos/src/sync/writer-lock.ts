const LOCK = "ocop-till-writer"
const CHANNEL = "ocop-till"
/** A tab that does not give way within this time is taken for frozen, and its lock is taken from it. */
const PATIENCE_MS = 2_000

interface Hooks {
  /** This tab may write now. */
  onHeld: () => void
  /** Another tab holds the till; this one stands in line. */
  onElsewhere: () => void
  /** The till was taken over: resolves when nothing is being written any more. */
  onTaken: () => Promise<void>
}

/** One tab sells. Built on Web Locks, which the browser frees when a tab dies. */
export class WriterLock {
  readonly #hooks: Hooks
  readonly #channel = new BroadcastChannel(CHANNEL)
  #held = false
  #release: () => void = () => undefined
  #queue = new AbortController()

  constructor(hooks: Hooks) {
    this.#hooks = hooks
    this.#channel.onmessage = (event: MessageEvent<unknown>) => {
      if (event.data === "give way") void this.#giveWay()
    }
  }

  get held(): boolean {
    return this.#held
  }

  request(): void {
    void navigator.locks
      .request(LOCK, { ifAvailable: true }, (lock) => {
        if (lock) return this.#hold()
        this.#hooks.onElsewhere()
        this.#standInLine()
        return undefined
      })
      .catch(() => this.#giveWay())
  }

  takeOver(): void {
    this.#channel.postMessage("give way")
    setTimeout(() => {
      if (this.#held) return
      this.#queue.abort()
      navigator.locks.request(LOCK, { steal: true }, () => this.#hold()).catch(() => this.#giveWay())
    }, PATIENCE_MS)
  }

  #standInLine(): void {
    this.#queue = new AbortController()
    navigator.locks
      .request(LOCK, { signal: this.#queue.signal }, () => this.#hold())
      .catch(() => this.#giveWay())
  }

  #hold(): Promise<void> {
    this.#held = true
    this.#hooks.onHeld()
    return new Promise((resolve) => (this.#release = resolve))
  }

  async #giveWay(): Promise<void> {
    if (!this.#held) return
    this.#held = false
    await this.#hooks.onTaken()
    this.#standInLine()
    this.#release()
  }
}
