import assert from "node:assert/strict"
import { CommitTrap } from "./commit-trap"
import { ServerProcess } from "./server-process"

interface Manned {
  server: ServerProcess
  trap: CommitTrap
}

/** One server that answers and one that stands by; when the first is killed the other takes over. */
export class Fleet {
  readonly #database_url: string
  readonly #manned: Promise<Manned>[] = []
  #serving: Manned | undefined
  #takeover: Promise<void> = Promise.resolve()
  #left: number
  kills = 0

  constructor(database_url: string, servers: number) {
    this.#database_url = database_url
    this.#left = servers
  }

  get url(): string {
    return this.#serving?.server.url ?? ""
  }

  /** Whoever lost an answer waits here for a server that can give it. */
  get takeover(): Promise<void> {
    return this.#takeover
  }

  async open(): Promise<void> {
    this.#man()
    await this.#serveNext()
  }

  /** Kills the serving process the moment Postgres has committed for the `after`-th time, before the process knows. */
  killAfterCommits(after: number): Promise<void> {
    const victim = this.#serving
    assert.ok(victim, "nobody serves")
    return victim.trap.arm(after).then(() => {
      this.#takeover = victim.server.kill().then(() => {
        victim.trap.close()
        this.kills += 1
        return this.#serveNext()
      })
      return this.#takeover
    })
  }

  async close(): Promise<void> {
    for (const manned of await Promise.allSettled(this.#manned)) {
      if (manned.status === "rejected") continue
      await manned.value.server.kill()
      manned.value.trap.close()
    }
  }

  async #serveNext(): Promise<void> {
    this.#serving = await this.#manned.at(-1)
    this.#man()
  }

  #man(): void {
    if (this.#left === 0) return
    this.#left -= 1
    const manned = start(this.#database_url)
    manned.catch(() => undefined)
    this.#manned.push(manned)
  }
}

/** Each behind a trap of its own. */
async function start(database_url: string): Promise<Manned> {
  const url = new URL(database_url)
  const trap = new CommitTrap({ host: url.hostname, port: Number(url.port) })
  url.hostname = "127.0.0.1"
  url.port = String(await trap.listen())
  return { trap, server: await ServerProcess.start(url.toString()) }
}
