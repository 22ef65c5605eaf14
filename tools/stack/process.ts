import { existsSync, readFileSync } from "node:fs"
import { execFileSync } from "node:child_process"
import { setTimeout as sleep } from "node:timers/promises"

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM"
  }
}

/** The command line of a process, to tell ours from a stranger that got the same number. */
export function commandLine(pid: number): string {
  try {
    const file = `/proc/${pid}/cmdline`
    if (existsSync("/proc/self/cmdline")) return readFileSync(file, "utf8").replaceAll("\0", " ")
    return execFileSync("ps", ["-p", String(pid), "-o", "command="], { encoding: "utf8" })
  } catch {
    return ""
  }
}

export async function waitForEnd(pid: number, seconds: number): Promise<boolean> {
  for (let left = seconds * 10; left > 0 && isAlive(pid); left -= 1) await sleep(100)
  return !isAlive(pid)
}
