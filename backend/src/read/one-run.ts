/**
 * One run of `work` serves all that asked before it began. One that runs already may have begun before something the caller
 * has to see: whoever asks meanwhile waits for the one after it.
 */
export class OneRun<Answer> {
  #running: Promise<Answer> | null = null
  #next: Promise<Answer> | null = null

  constructor(private readonly work: () => Promise<Answer>) {}

  ask(): Promise<Answer> {
    if (!this.#running) return this.#run()
    const again = () => this.#run()
    this.#next ??= this.#running.then(again, again)
    return this.#next
  }

  #run(): Promise<Answer> {
    this.#next = null
    this.#running = this.work().finally(() => {
      this.#running = null
    })
    return this.#running
  }
}
