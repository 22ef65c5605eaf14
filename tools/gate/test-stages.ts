import { join } from "node:path"
import { renewDatabase } from "../stack/database.ts"
import { migrate } from "../stack/medusa.ts"
import { freePort } from "../stack/ports.ts"
import { startPostgres, type Cluster } from "../stack/postgres.ts"
import { progress } from "../stack/progress.ts"
import { readSecrets } from "../stack/secrets.ts"
import { everyApp } from "../stack/settings.ts"
import { startStack } from "../stack/stack.ts"
import { explain } from "../stack/trouble.ts"
import type { Outcome, Stage } from "./stage.ts"
import { runTests } from "./vitest.ts"

export const unitTests: Stage = {
  name: "unit",
  run: () => runTests("unit", ["shared", "pos", "storefront", "tools", "backend"]),
}

/** Tests that need Postgres, and those that drive a browser against the demo province, over a cluster of their own. */
export function databaseStages(data_dir: string): Stage[] {
  return [
    { name: "integration", run: () => withCluster(data_dir, (cluster) => integration(cluster, data_dir)) },
    { name: "recovery", run: () => runTests("recovery", ["recovery"]) },
    { name: "browser", run: () => withCluster(data_dir, (cluster) => browser(cluster, data_dir)) },
  ]
}

async function withCluster(data_dir: string, work: (cluster: Cluster) => Promise<Outcome>): Promise<Outcome> {
  const secrets = readSecrets(data_dir)
  const cluster = await startPostgres({ data_dir, port: await freePort(), secrets, careless: true })
  try {
    return await work(cluster)
  } finally {
    await cluster.stop()
  }
}

/** Every file of tests has a database of its own, copied from one that is migrated once. */
async function integration(cluster: Cluster, data_dir: string): Promise<Outcome> {
  const template = "migrated"
  await renewDatabase(cluster.url, template)
  await migrate(cluster.url(template), join(data_dir, "logs"))
  return runTests("integration", ["integration"], {
    DB_HOST: "localhost",
    DB_PORT: String(cluster.port),
    DB_USERNAME: cluster.user,
    DB_PASSWORD: cluster.password,
    DB_TEMPLATE: template,
    TOGETHER: "1",
  })
}

async function browser(cluster: Cluster, data_dir: string): Promise<Outcome> {
  const ports = {
    storefront: await freePort(),
    pos: await freePort(),
    backend: await freePort(),
    postgres: cluster.port,
  }
  const settings = { apps: everyApp, data_dir, ports, database_url: null }
  const steps = progress((text) => console.log(`  ${text}`))
  const stack = await startStack({
    settings,
    secrets: readSecrets(data_dir),
    cluster,
    progress: steps,
  }).catch((error: unknown) => {
    throw new Error(explain(error))
  })
  try {
    return await runTests("browser", ["browser"], { DEMO_JSON: stack.demo_json })
  } finally {
    await stack.stop()
  }
}
