import { join } from "node:path"
import { root } from "../root.ts"
import { runProgram } from "./program.ts"
import { failed } from "./trouble.ts"

export const backendFolder = join(root, "backend")
export const medusaCli = join(backendFolder, "node_modules/@medusajs/cli/cli.js")
const endWithParent = new URL("end-with-parent.mjs", import.meta.url).href

/** Medusa runs from source: its own loader compiles, and `source` opens shared/src. */
export const medusaEnv = {
  NODE_ENV: "demo",
  NODE_OPTIONS: "--conditions=source",
  MEDUSA_DISABLE_TELEMETRY: "1",
  NO_COLOR: "1",
  FORCE_COLOR: undefined,
}

interface MedusaRun {
  doing: { vi: string; en: string }
  args: string[]
  env: Record<string, string>
  log: string
  line?: (text: string) => void
  /** The code of a run that ended as it should and has said why it did not do what was asked. */
  refused?: number
}

export async function runMedusa({ doing, args, env, log, line, refused }: MedusaRun): Promise<string> {
  const { code, output } = await runProgram({
    command: process.execPath,
    args: ["--import", endWithParent, medusaCli, ...args],
    cwd: backendFolder,
    env: { ...medusaEnv, ...env },
    log,
    tethered: true,
    ...(line && { line }),
  })
  if (code === refused) process.exitCode = 1
  else if (code !== 0) throw failed(doing, output, log)
  return output
}

export function migrate(database_url: string, log_dir: string): Promise<string> {
  return runMedusa({
    doing: { vi: "Chưa cập nhật xong cơ sở dữ liệu.", en: "Migrating did not finish." },
    args: ["db:migrate", "--skip-scripts", "--execute-safe-links"],
    env: { DATABASE_URL: database_url, ADMIN_DISABLED: "true" },
    log: join(log_dir, "migrate.log"),
  })
}
