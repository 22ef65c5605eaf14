import { join } from "node:path"
import { startLocalStripe } from "../local-stripe.ts"
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

/** Tests of the backend over a Postgres of their own. */
export function integrationTests(data_dir: string): Stage {
  return {
    name: "integration",
    run: () => withCluster(data_dir, (cluster) => integration(cluster, data_dir)),
  }
}

/** Those that make the demo province, and those that drive a browser against it; each has a cluster of its own. */
export function demoStages(data_dir: string): Stage[] {
  return [
    { name: "browser", run: () => withCluster(data_dir, (cluster) => browser(cluster, data_dir)) },
    { name: "recovery", run: () => runTests("recovery", ["recovery"]) },
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

/** Cards are offered where all of Stripe's keys are set; the local Stripe takes any. */
const CARD_KEYS = {
  STRIPE_API_KEY: "sk_test_local",
  STRIPE_PUBLISHABLE_KEY: "pk_test_local",
  STRIPE_WEBHOOK_SECRET: "whsec_test_local",
}

async function browser(cluster: Cluster, data_dir: string): Promise<Outcome> {
  const ports = {
    storefront: await freePort(),
    pos: await freePort(),
    backend: await freePort(),
    postgres: cluster.port,
  }
  const settings = { apps: everyApp, data_dir, ports, database_url: null }
  const stripe = await startLocalStripe()
  Object.assign(process.env, { ...CARD_KEYS, STRIPE_API_BASE: stripe.url })
  const steps = progress((text) => console.log(`  ${text}`))
  const stack = await startStack({
    settings,
    secrets: readSecrets(data_dir),
    cluster,
    progress: steps,
  }).catch(async (error: unknown) => {
    await stripe.close()
    throw new Error(explain(error))
  })
  try {
    return await runTests("browser", ["browser"], {
      DEMO_JSON: stack.demo_json,
      STRIPE_API_BASE: stripe.url,
    })
  } finally {
    await stack.stop()
    await stripe.close()
  }
}
