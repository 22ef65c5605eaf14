import { join } from "node:path"
import { lockDataDir } from "./lock.ts"
import { checkPorts } from "./ports.ts"
import { endLeftOver, startPostgres, type Cluster } from "./postgres.ts"
import { stopPrograms } from "./program.ts"
import type { Progress } from "./progress.ts"
import { readSecrets } from "./secrets.ts"
import { endLeftOverServers } from "./server.ts"
import { serverNames } from "./servers.ts"
import type { Service, Settings } from "./settings.ts"
import { prepare, startStack, type Stack } from "./stack.ts"
import { Trouble } from "./trouble.ts"

export interface Run {
  /** The database alone. */
  prepare(options?: { anew?: boolean }): Promise<string>
  serve(): Promise<Stack>
  /** Settles when the person stops it (null) or a server ends by itself. */
  untilEnd(stack: Stack): Promise<Trouble | null>
  close(): Promise<void>
}

/** Holds the data folder and its Postgres. Whatever a killed run left working is ended first. */
export async function openRun(
  settings: Settings,
  progress: Progress,
  { serves = [], before }: { serves?: Service[]; before?: () => void } = {},
): Promise<Run> {
  const { data_dir, database_url, ports } = settings
  const stopping = watchForStop()
  const unlock = await lockDataDir(data_dir, (text) => progress.say(text))
  await endLeftOverServers(data_dir, serverNames)
  await endLeftOver(join(data_dir, "postgres"))
  before?.()
  await checkPorts(settings, database_url ? serves : [...serves, "postgres"])
  const secrets = readSecrets(data_dir)
  const cluster = database_url
    ? outside(database_url)
    : await progress.step("Starting Postgres", () =>
        startPostgres({ data_dir, port: ports.postgres, secrets }),
      )
  const ground = { settings, secrets, cluster, progress }
  let stack: Stack | null = null
  const stopped = stopping.then(() => {
    stopPrograms()
    return null
  })
  return {
    prepare: (options = {}) => prepare(ground, options.anew),
    async serve() {
      const serving = startStack(ground)
      const first = await Promise.race([serving, stopped])
      if (first === null) {
        await serving.then(
          (late) => late.stop(),
          () => undefined,
        )
        throw new Trouble({ vi: "Đã dừng theo yêu cầu.", en: "Stopped as asked." })
      }
      return (stack = first)
    },
    untilEnd: (running) => Promise.race([stopped, ...running.servers.map((server) => server.ended)]),
    async close() {
      await stack?.stop()
      await cluster.stop()
      unlock()
    },
  }
}

/** A server of one's own: other databases are reached at the same address. */
function outside(database_url: string): Pick<Cluster, "url" | "stop"> {
  return {
    url(database) {
      const address = new URL(database_url)
      address.pathname = `/${database}`
      return address.href
    },
    stop: async () => undefined,
  }
}

const WATCH_MS = 1_000

/** Ctrl-C, a plain kill, a closed terminal, or the end of who started this. */
function watchForStop(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => resolve())
    const parent = process.ppid
    setInterval(() => {
      if (process.ppid !== parent) resolve()
    }, WATCH_MS).unref()
  })
}
