import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { commandLine, isAlive, waitForEnd } from "./process.ts"
import { Trouble } from "./trouble.ts"

const ENDING_SECONDS = 20

/** One stack per data folder. A run that is just ending is waited for; the mark of a killed run is ignored. */
export async function lockDataDir(data_dir: string, say: (text: string) => void): Promise<() => void> {
  mkdirSync(data_dir, { recursive: true })
  const file = join(data_dir, "run.pid")
  const holder = readPid(file)
  if (holder !== null && holder !== process.pid && isAlive(holder) && commandLine(holder).includes("tools")) {
    say(`Waiting for an earlier run over ${data_dir} to end (process ${holder})`)
    if (!(await waitForEnd(holder, ENDING_SECONDS))) {
      throw new Trouble({
        vi: `Tiến trình ${holder} đang dùng ${data_dir}. Hãy dừng lần chạy đó (Ctrl-C, hoặc: kill ${holder}) hay chọn DATA_DIR khác.`,
        en: `${data_dir} is in use by process ${holder}. Stop that run (Ctrl-C, or: kill ${holder}) or choose another DATA_DIR.`,
      })
    }
  }
  writeFileSync(file, String(process.pid))
  return () => {
    if (readPid(file) === process.pid) rmSync(file, { force: true })
  }
}

function readPid(file: string): number | null {
  try {
    return Number(readFileSync(file, "utf8")) || null
  } catch {
    return null
  }
}
