import { spawn } from "node:child_process"
import { appendFileSync, mkdirSync, openSync, closeSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { setTimeout as sleep } from "node:timers/promises"
import { commandLine, isAlive, waitForEnd } from "./process.ts"
import { signalGroup } from "./program.ts"
import { failed, type Trouble } from "./trouble.ts"

export interface ServerOptions {
  name: string
  command: string
  args: string[]
  cwd: string
  env: Record<string, string | undefined>
  /** Answers GET /health when it is ready. */
  url: string
  data_dir: string
}

export interface Server {
  name: string
  url: string
  /** Settles when it ends by itself: a reason to stop the others. */
  ended: Promise<Trouble>
  stop(): Promise<void>
}

const START_SECONDS = 120
const STOP_SECONDS = 10

const pidFile = (data_dir: string, name: string) => join(data_dir, "run", `${name}.pid`)
const logFile = (data_dir: string, name: string) => join(data_dir, "logs", `${name}.log`)

export async function startServer(options: ServerOptions): Promise<Server> {
  const { name, data_dir, url } = options
  const pid_file = pidFile(data_dir, name)
  const log = logFile(data_dir, name)
  mkdirSync(join(data_dir, "run"), { recursive: true })
  mkdirSync(join(data_dir, "logs"), { recursive: true })
  appendFileSync(log, "\n--- start\n")
  const out = openSync(log, "a")
  const child = spawn(options.command, options.args, {
    cwd: options.cwd,
    env: { ...process.env, ...options.env },
    detached: process.platform !== "win32",
    stdio: ["ignore", out, out],
  })
  closeSync(out)
  const { pid } = child
  if (!pid) throw new Error(`${name} could not be started: ${options.command}`)
  writeFileSync(pid_file, JSON.stringify({ pid, command: commandLine(pid) }))
  const ended = new Promise<Trouble>((resolve) => child.once("exit", () => resolve(tale(name, log))))
  await Promise.race([
    untilHealthy(url, name, log),
    ended.then((trouble) => {
      throw trouble
    }),
  ]).catch((error: unknown) => {
    signalGroup(pid, "SIGTERM")
    throw error
  })
  return {
    name,
    url,
    ended,
    async stop() {
      signalGroup(pid, "SIGTERM")
      if (!(await waitForEnd(pid, STOP_SECONDS))) signalGroup(pid, "SIGKILL")
      rmSync(pid_file, { force: true })
    },
  }
}

function tale(name: string, log: string): Trouble {
  const tail = readFileSync(log, "utf8").split("\n").slice(-25).join("\n")
  return failed({ vi: `${name} đã dừng.`, en: `${name} ended.` }, tail, log)
}

async function untilHealthy(url: string, name: string, log: string): Promise<void> {
  const deadline = performance.now() + START_SECONDS * 1000
  while (performance.now() < deadline) {
    const answer = await fetch(`${url}/health`, { signal: AbortSignal.timeout(5_000) }).catch(() => null)
    await answer?.arrayBuffer().catch(() => undefined)
    if (answer?.ok) return
    await sleep(100)
  }
  throw failed(
    {
      vi: `${name} không trả lời ở ${url}/health sau ${START_SECONDS} giây.`,
      en: `${name} does not answer at ${url}/health after ${START_SECONDS} s.`,
    },
    readFileSync(log, "utf8"),
    log,
  )
}

/** Ends servers that a killed run left working. */
export async function endLeftOverServers(data_dir: string, names: string[]): Promise<void> {
  for (const name of names) {
    const file = pidFile(data_dir, name)
    const left = readLeft(file)
    if (left && isAlive(left.pid) && commandLine(left.pid) === left.command) {
      signalGroup(left.pid, "SIGTERM")
      if (!(await waitForEnd(left.pid, STOP_SECONDS))) signalGroup(left.pid, "SIGKILL")
    }
    rmSync(file, { force: true })
  }
}

function readLeft(file: string): { pid: number; command: string } | null {
  try {
    return JSON.parse(readFileSync(file, "utf8")) as { pid: number; command: string }
  } catch {
    return null
  }
}
