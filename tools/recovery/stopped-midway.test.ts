import { execFileSync, spawn, type ChildProcess } from "node:child_process"
import { existsSync, readFileSync, rmSync } from "node:fs"
import { join } from "node:path"
import { createInterface } from "node:readline"
import { Client } from "pg"
import { afterAll, expect, test, vi } from "vitest"
import { root } from "../root.ts"
import { freePort } from "../stack/ports.ts"
import { medusaCli } from "../stack/medusa.ts"
import { endLeftOver, runningPostgresPort } from "../stack/postgres.ts"
import { readSecrets } from "../stack/secrets.ts"

const data_dir = join(root, ".data-recovery")
const port = await freePort()

interface Reset {
  child: ChildProcess
  lines: string[]
  /** Settles when a line of its output matches. */
  until(sign: RegExp): Promise<void>
  ended: Promise<number | null>
}

function reset(): Reset {
  const child = spawn(process.execPath, [join(root, "tools/demo-reset.ts")], {
    cwd: root,
    env: { ...process.env, NODE_OPTIONS: "", DATA_DIR: data_dir, POSTGRES_PORT: String(port) },
    stdio: ["ignore", "pipe", "pipe"],
  })
  const lines: string[] = []
  const waiting: { sign: RegExp; done: () => void }[] = []
  const take = (text: string) => {
    lines.push(text)
    for (const { sign, done } of waiting) if (sign.test(text)) done()
  }
  createInterface({ input: child.stdout }).on("line", take)
  createInterface({ input: child.stderr }).on("line", take)
  const ended = new Promise<number | null>((resolve) => child.once("close", (code) => resolve(code)))
  const until = (sign: RegExp) =>
    new Promise<void>((resolve, reject) => {
      waiting.push({ sign, done: resolve })
      void ended.then(() => reject(new Error(`It ended before ${String(sign)}:\n${lines.join("\n")}`)))
    })
  return { child, lines, until, ended }
}

async function killedAt(sign: RegExp): Promise<void> {
  const run = reset()
  await run.until(sign)
  await vi.waitFor(() => expect(medusaRuns()).not.toEqual([]), { timeout: 10_000 })
  run.child.kill("SIGKILL")
  await run.ended
  await vi.waitFor(() => expect(medusaRuns(), "the kill left Medusa working").toEqual([]), {
    timeout: 10_000,
  })
}

/** Medusa's migrations and seeds of this database: `ps` tells them by the folder in their environment. */
function medusaRuns(): string[] {
  return execFileSync("ps", ["axeww", "-o", "command"], { encoding: "utf8", maxBuffer: 64 << 20 })
    .split("\n")
    .filter((said) => `${said} `.includes(` DATA_DIR=${data_dir} `))
    .filter((said) => ["db:migrate", "exec"].some((task) => said.includes(`${medusaCli} ${task}`)))
}

async function databases(): Promise<string[]> {
  const password = readSecrets(data_dir).postgres_application
  const client = new Client({ connectionString: `postgres://ocop:${password}@127.0.0.1:${port}/postgres` })
  await client.connect()
  const { rows } = await client.query<{ datname: string }>(
    "select datname from pg_database where datname like 'ocop%' order by 1",
  )
  await client.end()
  return rows.map(({ datname }) => datname)
}

afterAll(async () => {
  await endLeftOver(join(data_dir, "postgres"))
  rmSync(data_dir, { recursive: true, force: true })
})

test("killed while it migrates and again while it seeds, the next run starts cleanly and finishes", async () => {
  await killedAt(/Migrating a new database …/)
  expect(runningPostgresPort(data_dir), "the kill left the database server working").toBe(port)
  await killedAt(/Seeding the demo province …/)
  expect(await databases()).toEqual(["ocop_seeding"])
  expect(existsSync(join(data_dir, "seed.json"))).toBe(false)

  const whole = reset()
  expect(await whole.ended, whole.lines.join("\n")).toBe(0)
  const { publishable_key } = JSON.parse(readFileSync(join(data_dir, "seed.json"), "utf8")) as {
    publishable_key: string
  }
  expect(publishable_key).toMatch(/^pk_/)
  expect(runningPostgresPort(data_dir), "a finished run leaves nothing working").toBeNull()
})
