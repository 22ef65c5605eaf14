import { mkdtempSync, rmSync } from "node:fs"
import { createServer, request } from "node:http"
import type { AddressInfo } from "node:net"
import { tmpdir } from "node:os"
import { join } from "node:path"
import type { Demo } from "../../tools/demo.ts"
import { freePort } from "../../tools/stack/ports.ts"
import { startServer } from "../../tools/stack/server.ts"

export interface OwnShop {
  url: string
  /** From now on the backend takes every question and answers none. */
  hang(): void
  goOn(): void
  close(): Promise<void>
}

/** A shop of the test's own over the demo's backend, which only it loses. */
export async function openOwnShop({ backend, publishable_key }: Demo): Promise<OwnShop> {
  let hangs = false
  const between = createServer((asked, answer) => {
    if (hangs) return
    const { method, headers } = asked
    const onward = request(new URL(asked.url ?? "/", backend), { method, headers }, (answered) => {
      answer.writeHead(answered.statusCode ?? 502, answered.headers)
      answered.pipe(answer)
    })
    onward.on("error", () => answer.destroy())
    asked.pipe(onward)
  })
  await new Promise<void>((resolve) => between.listen(0, "127.0.0.1", resolve))
  const { port } = between.address() as AddressInfo
  const data_dir = mkdtempSync(join(tmpdir(), "ocop-shop-"))
  const own = await freePort()
  const url = `http://localhost:${own}`
  const env = {
    ...{ NODE_ENV: "production", SHOP_DEMO: "true", PORT: String(own), STOREFRONT_URL: url },
    ...{ BACKEND_URL: `http://127.0.0.1:${port}`, PUBLISHABLE_KEY: publishable_key },
  }
  const cwd = join(import.meta.dirname, "..")
  const command = process.execPath
  const server = await startServer({ name: "shop", command, args: ["server.ts"], cwd, env, url, data_dir })
  return {
    url,
    hang: () => (hangs = true),
    goOn: () => (hangs = false),
    async close() {
      between.closeAllConnections()
      between.close()
      await server.stop()
      rmSync(data_dir, { recursive: true, force: true })
    },
  }
}
