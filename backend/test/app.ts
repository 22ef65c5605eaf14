import { randomUUID } from "node:crypto"
import { join } from "node:path"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { Client as Postgres } from "pg"
import type { Client } from "./client"

type Runner = Parameters<Parameters<typeof medusaIntegrationTestRunner>[0]["testSuite"]>[0]

/** What a suite over the whole app is given. */
export type App = Omit<Runner, "api" | "dbConnection"> & { api: Client }

const backend = join(__dirname, "..")

process.env.LOG_LEVEL ??= "error"

/** Boots the whole app on its own database; Medusa resolves its configuration against the working directory. */
export function inApp(testSuite: (app: App) => void, env: Record<string, string> = {}): void {
  process.chdir(backend)
  const dbName = `test-${randomUUID()}`
  const hooks = { beforeServerStart: () => copyTemplate(dbName) }
  medusaIntegrationTestRunner({ cwd: backend, dbName, inApp: true, env, hooks, testSuite })
}

/** With DB_TEMPLATE the runner finds its database there and migrated; without, it makes and migrates an empty one. */
async function copyTemplate(name: string): Promise<void> {
  const { DB_TEMPLATE, DB_HOST, DB_PORT, DB_USERNAME, DB_PASSWORD } = process.env
  if (!DB_TEMPLATE) return
  const client = new Postgres({
    ...{ host: DB_HOST, port: Number(DB_PORT), user: DB_USERNAME, password: DB_PASSWORD },
    database: "postgres",
  })
  await client.connect()
  try {
    await client.query(`create database "${name}" template "${DB_TEMPLATE}"`)
  } finally {
    await client.end()
  }
}
