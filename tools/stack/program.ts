import { spawn } from "node:child_process"
import { appendFileSync, mkdirSync } from "node:fs"
import { dirname } from "node:path"
import { createInterface } from "node:readline"

export interface Program {
  command: string
  args: string[]
  cwd: string
  env?: Record<string, string | undefined>
  /** Gets a copy of every line. */
  log?: string
  line?: (text: string) => void
  /** Its standard input stays open as long as this process lives: see end-with-parent.mjs. */
  tethered?: boolean
}

export interface Ended {
  code: number
  output: string
}

const KEPT_LINES = 2_000
const running = new Set<number>()
let stopped = false

/** Runs a program to its end; in its own process group, so that Ctrl-C ends it through `endPrograms` alone. */
export function runProgram(program: Program): Promise<Ended> {
  if (stopped) return Promise.resolve({ code: 130, output: "" })
  const kept: string[] = []
  if (program.log) mkdirSync(dirname(program.log), { recursive: true })
  const take = (text: string) => {
    kept.push(text)
    if (kept.length > KEPT_LINES) kept.shift()
    if (program.log) appendFileSync(program.log, `${text}\n`)
    program.line?.(text)
  }
  return new Promise((resolve) => {
    const child = spawn(program.command, program.args, {
      cwd: program.cwd,
      env: { ...process.env, ...program.env },
      detached: process.platform !== "win32",
      stdio: ["pipe", "pipe", "pipe"],
    })
    if (!program.tethered) child.stdin.end()
    const { pid } = child
    if (pid) running.add(pid)
    createInterface({ input: child.stdout }).on("line", take)
    createInterface({ input: child.stderr }).on("line", take)
    child.on("error", (error) => take(String(error)))
    child.on("close", (code) => {
      if (pid) running.delete(pid)
      resolve({ code: code ?? 1, output: kept.join("\n") })
    })
  })
}

/** Ends what still runs, with everything it started. */
export function endPrograms(): void {
  for (const pid of running) signalGroup(pid, "SIGTERM")
}

/** The same, and none starts any more. */
export function stopPrograms(): void {
  stopped = true
  endPrograms()
}

export function signalGroup(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(process.platform === "win32" ? pid : -pid, signal)
  } catch {
    // It ended in the meantime.
  }
}
