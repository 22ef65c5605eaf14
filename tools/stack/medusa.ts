import { join } from "node:path"
import { root } from "../root.ts"
import { runProgram } from "./program.ts"
import { plainReason, Trouble } from "./trouble.ts"

export const backendFolder = join(root, "backend")
export const medusaCli = join(backendFolder, "node_modules/@medusajs/cli/cli.js")

/** Medusa runs from source: its own loader compiles, and `source` opens shared/src. */
export const medusaEnv = {
  NODE_ENV: "demo",
  NODE_OPTIONS: "--conditions=source",
  MEDUSA_DISABLE_TELEMETRY: "1",
  NO_COLOR: "1",
  FORCE_COLOR: undefined,
}

interface MedusaRun {
  title: string
  args: string[]
  env: Record<string, string>
  log: string
  line?: (text: string) => void
}

export async function runMedusa({ title, args, env, log, line }: MedusaRun): Promise<string> {
  const { code, output } = await runProgram({
    command: process.execPath,
    args: [medusaCli, ...args],
    cwd: backendFolder,
    env: { ...medusaEnv, ...env },
    log,
    ...(line && { line }),
  })
  if (code !== 0) {
    const tail = output.split("\n").slice(-30).join("\n")
    throw new Trouble(`${title} did not finish. ${plainReason(output) ?? ""} Its log is ${log}:\n${tail}`)
  }
  return output
}

export function migrate(database_url: string, log_dir: string): Promise<string> {
  return runMedusa({
    title: "Migrating",
    args: ["db:migrate", "--skip-scripts", "--execute-safe-links"],
    env: { DATABASE_URL: database_url, ADMIN_DISABLED: "true" },
    log: join(log_dir, "migrate.log"),
  })
}
