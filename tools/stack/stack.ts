import { join } from "node:path"
import { readSeed, writeDemo, type Demo } from "../demo.ts"
import { buildApps } from "./build.ts"
import { prepareDatabase } from "./database.ts"
import type { Cluster } from "./postgres.ts"
import { endPrograms } from "./program.ts"
import type { Progress } from "./progress.ts"
import type { Secrets } from "./secrets.ts"
import type { Server } from "./server.ts"
import { backendEnv, startBackend, startPos, startStorefront, type Surroundings } from "./servers.ts"
import type { App, Service, Settings } from "./settings.ts"

/** What a stack stands on. */
export interface Ground {
  settings: Settings
  secrets: Secrets
  cluster: Pick<Cluster, "url">
  progress: Progress
}

export interface Stack {
  demo: Demo
  demo_json: string
  servers: Server[]
  stop(): Promise<void>
}

/** The database alone: migrated, and seeded when it is new. Returns its address. */
export function prepare(ground: Ground, anew = false): Promise<string> {
  const { settings, cluster, progress } = ground
  return prepareDatabase({
    url: (name) => cluster.url(name),
    name: databaseName(settings),
    data_dir: settings.data_dir,
    anew,
    progress,
    env: backendEnv(surroundingsOf(ground)),
  })
}

/** The demo province, served: database, builds, then the three servers. Leaves the cluster to who started it. */
export async function startStack(ground: Ground): Promise<Stack> {
  const { settings, progress } = ground
  const { data_dir } = settings
  const surroundings = surroundingsOf(ground)
  const database_url = await bothOrNeither(
    prepare(ground),
    buildApps(settings.apps, progress, join(data_dir, "logs")),
  )
  const demo: Demo = { ...surroundings.addresses, ...readSeed(data_dir) }
  const servers = await progress.step("Starting the servers", () =>
    startServers(settings.apps, surroundings, database_url, demo),
  )
  return { demo, demo_json: writeDemo(data_dir, demo), servers, stop: () => stopAll(servers) }
}

function surroundingsOf({ settings: { data_dir, ports }, secrets }: Ground): Surroundings {
  const at = (service: Service) => `http://localhost:${ports[service]}`
  return {
    addresses: { storefront: at("storefront"), pos: at("pos"), backend: at("backend") },
    data_dir,
    secrets,
  }
}

/** The first failure ends what still runs beside it, and is the one that is told. */
async function bothOrNeither<Value>(first: Promise<Value>, second: Promise<void>): Promise<Value> {
  const causes: unknown[] = []
  const watch = (work: Promise<unknown>) =>
    work.catch((cause: unknown) => {
      causes.push(cause)
      endPrograms()
    })
  await Promise.all([watch(first), watch(second)])
  if (causes.length > 0) throw causes[0]
  return first
}

function databaseName({ database_url }: Settings): string {
  return database_url ? new URL(database_url).pathname.slice(1) : "ocop"
}

async function startServers(
  apps: App[],
  surroundings: Surroundings,
  database_url: string,
  demo: Demo,
): Promise<Server[]> {
  const start: Record<App, () => Promise<Server>> = {
    backend: () => startBackend(surroundings, database_url),
    storefront: () => startStorefront(surroundings, demo.publishable_key),
    pos: () => startPos(surroundings),
  }
  const starting = await Promise.allSettled(apps.map((app) => start[app]()))
  const servers = starting.flatMap((result) => (result.status === "fulfilled" ? [result.value] : []))
  const failed = starting.find((result) => result.status === "rejected")
  if (!failed) return servers
  await stopAll(servers)
  throw failed.reason
}

async function stopAll(servers: Server[]): Promise<void> {
  await Promise.all(servers.map((server) => server.stop()))
}
