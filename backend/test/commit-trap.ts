import { connect, createServer, type AddressInfo, type Server, type Socket } from "node:net"

type Trap = { after: number; spring: () => void }

const COMMITTED = Buffer.from("COMMIT\0")

/**
 * Stands between a server and Postgres. It sees each transaction's commit before the server does, and can keep that answer
 * back: what was committed is then known to Postgres alone.
 */
export class CommitTrap {
  readonly #server: Server
  readonly #sockets = new Set<Socket>()
  #trap: Trap | undefined

  constructor(postgres: { host: string; port: number }) {
    this.#server = createServer((client) => this.#join(client, connect(postgres)))
  }

  async listen(): Promise<number> {
    await new Promise<void>((resolve) => this.#server.listen(0, "127.0.0.1", resolve))
    return (this.#server.address() as AddressInfo).port
  }

  /** Keeps back the answer to the `after`-th commit from now, and tells. */
  arm(after: number): Promise<void> {
    return new Promise((resolve) => {
      this.#trap = { after, spring: resolve }
    })
  }

  get armed(): boolean {
    return this.#trap !== undefined
  }

  close(): void {
    for (const socket of this.#sockets) socket.destroy()
    this.#server.close()
  }

  #join(client: Socket, postgres: Socket): void {
    for (const [from, to] of [
      [client, postgres],
      [postgres, client],
    ] as const) {
      this.#sockets.add(from)
      from.setNoDelay()
      from.on("error", () => to.destroy())
      from.on("close", () => {
        this.#sockets.delete(from)
        to.destroy()
      })
    }
    client.on("data", (bytes) => postgres.write(bytes))
    postgres.on("data", (bytes) => {
      if (!this.#springs(bytes)) client.write(bytes)
      else {
        client.destroy()
        postgres.destroy()
      }
    })
  }

  #springs(bytes: Buffer): boolean {
    const trap = this.#trap
    if (!trap || !bytes.includes(COMMITTED)) return false
    trap.after -= 1
    if (trap.after > 0) return false
    this.#trap = undefined
    trap.spring()
    return true
  }
}
