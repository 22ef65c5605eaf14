import { spawn, type ChildProcess } from "node:child_process"
import { createServer, type AddressInfo } from "node:net"
import { join } from "node:path"

const backend = join(__dirname, "..")
const PATIENCE_MS = 180_000

/** The real server as a process of its own, to be killed. */
export class ServerProcess {
  readonly #child: ChildProcess
  readonly exited: Promise<void>

  private constructor(
    child: ChildProcess,
    readonly url: string,
  ) {
    this.#child = child
    this.exited = new Promise((resolve) => child.once("exit", () => resolve()))
  }

  static async start(database_url: string): Promise<ServerProcess> {
    const port = await freePort()
    const env = { ...process.env, DATABASE_URL: database_url, PORT: String(port), ADMIN_DISABLED: "true" }
    const child = spawn(process.execPath, [join(backend, "node_modules/@medusajs/cli/cli.js"), "start"], {
      cwd: backend,
      stdio: ["ignore", "pipe", "pipe"],
      env: { ...env, NODE_ENV: "test", NODE_OPTIONS: "--conditions=source", LOG_LEVEL: "info" },
    })
    const server = new ServerProcess(child, `http://127.0.0.1:${port}`)
    try {
      await server.#ready()
    } catch (error) {
      await server.kill()
      throw error
    }
    return server
  }

  async kill(): Promise<void> {
    this.#child.kill("SIGKILL")
    await this.exited
  }

  /** Medusa says so when it listens; what it said before is shown should it never come to that. */
  #ready(): Promise<void> {
    return new Promise((resolve, reject) => {
      let said = ""
      const timer = setTimeout(() => reject(new Error(`the server did not start:\n${said}`)), PATIENCE_MS)
      const listen = (bytes: Buffer) => {
        said = (said + bytes.toString()).slice(-4000)
        if (!said.includes("Server is ready")) return
        clearTimeout(timer)
        resolve()
      }
      this.#child.stdout?.on("data", listen)
      this.#child.stderr?.on("data", listen)
      void this.exited.then(() => reject(new Error(`the server ended:\n${said}`)))
    })
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once("error", reject)
    probe.listen(0, "127.0.0.1", () => {
      const { port } = probe.address() as AddressInfo
      probe.close(() => resolve(port))
    })
  })
}
