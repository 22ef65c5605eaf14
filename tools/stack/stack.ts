import { join } from "node:path"
import { readSeed, writeDemo, type Demo } from "../demo.ts"
import { buildApps } from "./build.ts"
import { prepareDatabase } from "./database.ts"
import type { Cluster } from "./postgres.ts"
import type { Progress } from "./progress.ts"
import type { Secrets } from "./secrets.ts"
import type { Server } from "./server.ts"
import { backendEnv, startBackend, startPos, startStorefront, type Surroundings } from "./servers.ts"
import type { Settings } from "./settings.ts"

export interface Stack {
  demo: Demo
  demo_json: string
  servers: Server[]
  stop(): Promise<void>
}

/** The demo province, served: database, builds, then the three servers. Leaves the cluster to who started it. */
export async function startStack(
  settings: Settings,
  secrets: Secrets,
  cluster: Pick<Cluster, "url">,
  progress: Progress,
): Promise<Stack> {
  const { data_dir, ports } = settings
  const addresses = {
    storefront: `http://localhost:${ports.storefront}`,
    pos: `http://localhost:${ports.pos}`,
    backend: `http://localhost:${ports.backend}`,
  }
  const surroundings: Surroundings = { addresses, data_dir, secrets }
  const [database_url] = await Promise.all([
    prepareDatabase({ url: (name) => cluster.url(name), data_dir, progress, env: backendEnv(surroundings) }),
    buildApps(progress, join(data_dir, "logs")),
  ])
  const demo: Demo = { ...addresses, ...readSeed(data_dir) }
  const servers = await progress.step("Starting the servers", () =>
    startServers(surroundings, database_url, demo),
  )
  return {
    demo,
    demo_json: writeDemo(data_dir, demo),
    servers,
    stop: () => stopAll(servers),
  }
}

async function startServers(surroundings: Surroundings, database_url: string, demo: Demo): Promise<Server[]> {
  const starting = await Promise.allSettled([
    startBackend(surroundings, database_url),
    startStorefront(surroundings, demo.publishable_key),
    startPos(surroundings),
  ])
  const servers = starting.flatMap((result) => (result.status === "fulfilled" ? [result.value] : []))
  const failed = starting.find((result) => result.status === "rejected")
  if (!failed) return servers
  await stopAll(servers)
  throw failed.reason
}

async function stopAll(servers: Server[]): Promise<void> {
  await Promise.all(servers.map((server) => server.stop()))
}
