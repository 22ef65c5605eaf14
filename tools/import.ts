import { existsSync } from "node:fs"
import { join, resolve } from "node:path"
import { parseArgs } from "node:util"
import { runMedusa } from "./stack/medusa.ts"
import { runningPostgresPort } from "./stack/postgres.ts"
import { progress } from "./stack/progress.ts"
import { openRun } from "./stack/run.ts"
import { readSecrets } from "./stack/secrets.ts"
import { readSettings, type Settings } from "./stack/settings.ts"
import { explain, Trouble } from "./stack/trouble.ts"

/** Where the person stands, not where npm runs this. */
const here = process.env.INIT_CWD ?? process.cwd()

/** What `backend/src/scripts/import.ts` ends with when bad lines kept it from writing. */
const REFUSED = 3

const usage = new Trouble({
  vi: "Cách dùng: npm run import -- TỆP.xlsx|.csv [--dry-run] [--keep good|none]",
  en: "Usage: npm run import -- FILE.xlsx|.csv [--dry-run] [--keep good|none]",
})

interface Asked {
  file: string
  words: string[]
}

function readWords(): Asked {
  const options = { "dry-run": { type: "boolean" }, keep: { type: "string", default: "good" } } as const
  const { values, positionals } = understood(() => parseArgs({ allowPositionals: true, options }))
  const [name, ...more] = positionals
  if (name === undefined || more.length > 0 || !/^(good|none)$/.test(values.keep)) throw usage
  const file = resolve(here, name)
  if (!existsSync(file)) throw new Trouble({ vi: `Không có tệp ${file}.`, en: `There is no file ${file}.` })
  return { file, words: [...(values["dry-run"] ? ["dry-run"] : []), `keep=${values.keep}`] }
}

function understood<Words>(read: () => Words): Words {
  try {
    return read()
  } catch {
    throw usage
  }
}

async function importInto(database_url: string, data_dir: string, { file, words }: Asked): Promise<void> {
  await runMedusa({
    doing: { vi: "Chưa nhập xong sổ.", en: "The import did not finish." },
    args: ["exec", "./src/scripts/import.ts", file, ...words],
    env: { DATABASE_URL: database_url, DATA_DIR: data_dir, ADMIN_DISABLED: "true" },
    log: join(data_dir, "logs", "import.log"),
    refused: REFUSED,
    line: (text) => {
      if (!text.startsWith('{"level"')) console.log(text)
    },
  })
}

/** Beside a running `npm start`, its Postgres is used; otherwise one is started for the import alone. */
async function main(settings: Settings): Promise<void> {
  const asked = readWords()
  const { data_dir } = settings
  const port = settings.database_url ? null : runningPostgresPort(data_dir)
  if (port !== null) {
    const password = readSecrets(data_dir).postgres_application
    return importInto(`postgres://ocop:${password}@127.0.0.1:${port}/ocop`, data_dir, asked)
  }
  if (settings.database_url) return importInto(settings.database_url, data_dir, asked)
  const run = await openRun(settings, progress())
  try {
    await importInto(await run.prepare(), data_dir, asked)
  } finally {
    await run.close()
  }
}

try {
  await main(readSettings())
} catch (error) {
  console.error(`\n${explain(error)}\n`)
  process.exitCode = 1
}
process.exit()
