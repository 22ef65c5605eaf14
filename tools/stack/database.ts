import { existsSync } from "node:fs"
import { join } from "node:path"
import { Client } from "pg"
import { fingerprintOf, oncePer } from "./fingerprint.ts"
import { migrate, runMedusa } from "./medusa.ts"
import type { Progress } from "./progress.ts"
import { Trouble } from "./trouble.ts"

export interface DatabaseOptions {
  name: string
  /** The address of a database by its name. */
  url: (database: string) => string
  data_dir: string
  /** Begin anew, even over a finished database. */
  anew?: boolean
  progress: Progress
  /** What the seed script gets besides DATABASE_URL and DATA_DIR. */
  env: Record<string, string>
}

const migrations = ["backend/src/modules", "backend/src/links", "backend/medusa-config.ts", "pnpm-lock.yaml"]

/**
 * The demo province. It is made under another name and renamed when it is whole, so that a run killed in the middle
 * leaves nothing that looks finished.
 */
export async function prepareDatabase(options: DatabaseOptions): Promise<string> {
  const { url, name, data_dir, progress } = options
  const seeding = `${name}_seeding`
  const mark = join(data_dir, "migrated")
  const logs = join(data_dir, "logs")
  const current = fingerprintOf(migrations)
  if (options.anew) await command(url, `drop database if exists ${name} with (force)`)
  if (await exists(url, name)) {
    if (!existsSync(join(data_dir, "seed.json"))) {
      throw new Trouble({
        vi: `${data_dir} không có seed.json cho cơ sở dữ liệu của nó. Hãy bắt đầu lại bằng: npm run demo:reset`,
        en: `${data_dir} has no seed.json for its database. Begin anew with: npm run demo:reset`,
      })
    }
    await oncePer(mark, current, async () => {
      await progress.step("Migrating the database", () => migrate(url(name), logs))
    })
    return url(name)
  }
  await renewDatabase(url, seeding)
  await progress.step("Migrating a new database", () => migrate(url(seeding), logs))
  await progress.step("Seeding the demo province", () => seed(options, url(seeding)))
  await command(url, `alter database ${seeding} rename to ${name}`)
  await oncePer(mark, current, async () => undefined)
  return url(name)
}

async function seed({ data_dir, env, progress }: DatabaseOptions, database_url: string): Promise<void> {
  await runMedusa({
    doing: { vi: "Chưa nạp xong tỉnh mẫu.", en: "Seeding did not finish." },
    args: ["exec", "./src/scripts/seed-demo.ts"],
    env: { ...env, DATABASE_URL: database_url, DATA_DIR: data_dir, ADMIN_DISABLED: "true" },
    log: join(data_dir, "logs", "seed.log"),
    line: (text) => {
      const message = /^seed: (.+)$/.exec(text)?.[1]
      if (message) progress.say(`  ${message}`)
    },
  })
  if (!existsSync(join(data_dir, "seed.json"))) throw new Error("The seed wrote no seed.json")
}

/** An empty database of this name, whatever was there before. */
export async function renewDatabase(url: DatabaseOptions["url"], name: string): Promise<void> {
  await command(url, `drop database if exists ${name} with (force)`)
  await command(url, `create database ${name}`)
}

async function exists(url: DatabaseOptions["url"], name: string): Promise<boolean> {
  const rows = await command(url, `select 1 from pg_database where datname = '${name}'`)
  return rows > 0
}

async function command(url: DatabaseOptions["url"], sql: string): Promise<number> {
  const client = new Client({ connectionString: url("postgres") })
  await client.connect()
  try {
    const { rowCount } = await client.query(sql)
    return rowCount ?? 0
  } finally {
    await client.end()
  }
}
