import { randomUUID } from "node:crypto"
import { readdirSync } from "node:fs"
import { basename, join } from "node:path"
import { WorkflowScheduler } from "@medusajs/framework/orchestration"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { Client as Postgres } from "pg"
import type { Client } from "./client"

type Runner = Parameters<Parameters<typeof medusaIntegrationTestRunner>[0]["testSuite"]>[0]

/** What a suite over the whole app is given. */
export type App = Omit<Runner, "api" | "dbConnection"> & { api: Client }

const backend = join(__dirname, "..")

process.env.LOG_LEVEL ??= "error"

type Suite = (app: App) => void
type Environment = Record<string, string>

interface Gathered {
  suite: Suite
  env: Environment
}

let gathered: Gathered[] | null = null

/** Boots the whole app on its own database; where the files of a folder run together, takes part in the one of theirs. */
export function inApp(suite: Suite, env: Environment = {}): void {
  if (gathered) gathered.push({ suite, env })
  else boot(suite, env)
}

/** The test files of a folder over one app, because its start is most of what a file costs. Each begins with the database as it was after the start. */
export function together(folder: string): void {
  describe(basename(folder), async () => {
    const files = await gather(folder)
    const env = Object.assign({}, ...[...files.values()].flat().map((one) => one.env)) as Environment
    boot((app) => {
      const { dbUtils, dbConfig } = app
      const started = `${dbConfig.dbName}-started`
      let isFirst = true
      for (const [file, suites] of files) {
        describe(file, () => {
          beforeAll(async () => {
            const begin = isFirst ? dbUtils.snapshot : dbUtils.restore
            isFirst = false
            await untilFree(() => begin({ templateName: started }))
          })
          for (const { suite } of suites) suite(app)
          beforeAll(() => untilFree(() => dbUtils.snapshot()))
        })
      }
      afterAll(() => onServer(`drop database "${started}"`))
    }, env)
  })
}

/** The job that would lay the search index anew after every test; those about the search ask for it by FOLLOW_GOODS. */
const FOLLOWING = "job-follow-goods"

const OBJECT_IN_USE = "55006"
const TRIES = 5

/** A job of the app may connect in the very moment its database is copied; Postgres then waits five seconds and refuses. */
async function untilFree(copy: () => Promise<void>): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await copy()
    } catch (error) {
      const isInUse = error instanceof Error && "code" in error && error.code === OBJECT_IN_USE
      if (!isInUse || attempt === TRIES) throw error
    }
  }
}

async function gather(folder: string): Promise<Map<string, Gathered[]>> {
  const files = new Map<string, Gathered[]>()
  for (const file of readdirSync(folder).filter((name) => name.endsWith(".test.ts"))) {
    const suites: Gathered[] = []
    gathered = suites
    await import(join(folder, file))
    files.set(file, suites)
  }
  gathered = null
  return files
}

/** Medusa resolves its configuration against the working directory. */
function boot(testSuite: Suite, env: Environment): void {
  process.chdir(backend)
  const dbName = `test-${randomUUID()}`
  const { DB_TEMPLATE } = process.env
  const copy = async () => {
    if (DB_TEMPLATE) await onServer(`create database "${dbName}" template "${DB_TEMPLATE}"`)
  }
  medusaIntegrationTestRunner({
    ...{ cwd: backend, dbName, inApp: true, env },
    testSuite: (app) => {
      if (!env.FOLLOW_GOODS)
        beforeAll(() => new WorkflowScheduler().clearWorkflow({ id: FOLLOWING } as never))
      testSuite(app)
    },
    // With DB_TEMPLATE the runner finds its database there and migrated; else it makes and migrates an empty one.
    hooks: { beforeServerStart: copy },
  })
}

async function onServer(sql: string): Promise<void> {
  const { DB_HOST, DB_PORT, DB_USERNAME, DB_PASSWORD } = process.env
  const client = new Postgres({
    ...{ host: DB_HOST, port: Number(DB_PORT), user: DB_USERNAME, password: DB_PASSWORD },
    database: "postgres",
  })
  await client.connect()
  try {
    await client.query(sql)
  } finally {
    await client.end()
  }
}
