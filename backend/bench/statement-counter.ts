import { connect, createServer, type AddressInfo } from "node:net"

/** Messages of Postgres' own protocol by which a client has a statement run: a simple query, or the execution of a prepared one. */
const RUNS = new Set(["Q".charCodeAt(0), "E".charCodeAt(0)])

/** Length of the message after its letter. */
const HEAD_BYTES = 4

export interface StatementCounter {
  url: string
  /** Statements run through here so far. */
  count(): number
  close(): void
}

/** Stands between a server and its database and counts the statements it asks for. */
export async function countStatements(database_url: string): Promise<StatementCounter> {
  const to = new URL(database_url)
  let counted = 0
  const proxy = createServer((client) => {
    const database = connect(Number(to.port), to.hostname)
    const read = messageReader((letter) => {
      if (RUNS.has(letter)) counted += 1
    })
    client.on("data", read)
    client.pipe(database).pipe(client)
    const end = () => {
      client.destroy()
      database.destroy()
    }
    for (const side of [client, database]) side.on("error", end).on("close", end)
  })
  await new Promise<void>((resolve) => proxy.listen(0, "127.0.0.1", resolve))
  const url = new URL(database_url)
  url.hostname = "127.0.0.1"
  url.port = String((proxy.address() as AddressInfo).port)
  return { url: url.href, count: () => counted, close: () => proxy.close() }
}

/** Tells the letter of each message of a client's stream; the first message of a connection has none. */
function messageReader(tell: (letter: number) => void): (bytes: Buffer) => void {
  let held = Buffer.alloc(0)
  let isStarted = false
  return (bytes) => {
    held = Buffer.concat([held, bytes])
    for (;;) {
      const letters = isStarted ? 1 : 0
      if (held.length < letters + HEAD_BYTES) return
      const length = letters + held.readUInt32BE(letters)
      if (held.length < length) return
      if (isStarted) tell(held[0] ?? 0)
      isStarted = true
      held = held.subarray(length)
    }
  }
}
