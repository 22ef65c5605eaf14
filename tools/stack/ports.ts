import { createServer } from "node:net"
import { portVariable, type Service, type Settings } from "./settings.ts"
import { Trouble } from "./trouble.ts"

function listens(port: number, host?: string): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer()
    server.once("error", (error: NodeJS.ErrnoException) =>
      resolve(error.code === "EADDRINUSE" || error.code === "EACCES"),
    )
    server.listen({ port, ...(host && { host }), exclusive: true }, () => server.close(() => resolve(false)))
  })
}

/** Someone may hold the port on all addresses or on the local one alone. */
export async function isBusy(port: number): Promise<boolean> {
  return (await listens(port)) || (await listens(port, "127.0.0.1"))
}

export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once("error", reject)
    server.listen(0, () => {
      const address = server.address()
      const port = typeof address === "object" && address ? address.port : 0
      server.close(() => resolve(port))
    })
  })
}

export async function checkPorts(settings: Settings, services: Service[]): Promise<void> {
  const busy: { vi: string; en: string }[] = []
  for (const service of services) {
    const port = settings.ports[service]
    if (await isBusy(port)) {
      const other = `${portVariable[service]}=${port + 100} npm start`
      busy.push({
        vi: `Cổng ${port} (${service}) đang bận: hãy dừng chương trình dùng nó, hoặc chọn cổng khác: ${other}`,
        en: `Port ${port} (${service}) is busy: stop what uses it, or choose another: ${other}`,
      })
    }
  }
  if (busy.length === 0) return
  throw new Trouble({
    vi: busy.map(({ vi }) => vi).join("\n"),
    en: busy.map(({ en }) => en).join("\n"),
  })
}
