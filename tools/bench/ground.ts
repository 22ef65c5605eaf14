import { join } from "node:path"
import { Client } from "pg"
import type { Postgres } from "../bench-case.ts"
import { fingerprintOf } from "../stack/fingerprint.ts"
import { lockDataDir } from "../stack/lock.ts"
import { migrate } from "../stack/medusa.ts"
import { freePort } from "../stack/ports.ts"
import { startPostgres, type Cluster } from "../stack/postgres.ts"
import { progress } from "../stack/progress.ts"
import { readSecrets } from "../stack/secrets.ts"
import { endLeftOverServers } from "../stack/server.ts"
import { serverNames } from "../stack/servers.ts"
import { everyApp } from "../stack/settings.ts"
import { startStack, type Stack } from "../stack/stack.ts"
import { dropDatabase } from "./drop-database.ts"

/** What the cases stand on: a Postgres as durable as in use, a migrated database to copy, the demo province when asked. */
export interface BenchGround {
  postgres: Postgres
  template: string
  stack(): Promise<{ demo_json: string }>
  endStack(): Promise<void>
  close(): Promise<void>
}

export async function openGround(data_dir: string, say: (text: string) => void): Promise<BenchGround> {
  const unlock = await lockDataDir(data_dir, say)
  await endLeftOverServers(data_dir, serverNames)
  const secrets = readSecrets(data_dir)
  const cluster = await startPostgres({ data_dir, port: await freePort(), secrets })
  const template = await migratedTemplate(cluster, data_dir, say)
  let running: Stack | null = null
  const endStack = async () => {
    await running?.stop()
    running = null
  }
  const { host, port, user, password } = cluster
  return {
    postgres: { host, port, user, password },
    template,
    async stack() {
      const ports = {
        storefront: await freePort(),
        pos: await freePort(),
        backend: await freePort(),
        postgres: port,
      }
      const settings = { apps: everyApp, data_dir, ports, database_url: null }
      running ??= await startStack({ settings, secrets, cluster, progress: progress(say) })
      return { demo_json: running.demo_json }
    },
    endStack,
    async close() {
      await endStack()
      await cluster.stop()
      unlock()
    },
  }
}

const sources = ["backend/src/modules", "backend/src/links", "backend/medusa-config.ts", "pnpm-lock.yaml"]

async function migratedTemplate(
  cluster: Cluster,
  data_dir: string,
  say: (text: string) => void,
): Promise<string> {
  const name = `bench_template_${fingerprintOf(sources).slice(0, 12)}`
  const client = new Client({ connectionString: cluster.url("postgres") })
  await client.connect()
  try {
    const { rowCount } = await client.query("select 1 from pg_database where datname = $1", [name])
    if (rowCount) return name
    const unfinished = `${name}_new`
    say("migrating a database for the cases to copy")
    await dropDatabase(client, unfinished)
    await client.query(`create database ${unfinished}`)
    await migrate(cluster.url(unfinished), join(data_dir, "logs"))
    await client.query(`alter database ${unfinished} rename to ${name}`)
    return name
  } finally {
    await client.end()
  }
}
