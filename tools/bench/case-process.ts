import { createRequire } from "node:module"
import { join } from "node:path"
import { pathToFileURL } from "node:url"
import { Client } from "pg"
import type { BenchCase, BenchTools, RunningBackend } from "../bench-case.ts"
import { root } from "../root.ts"
import { freePort } from "../stack/ports.ts"
import { startBackend } from "../stack/servers.ts"
import { readSecrets } from "../stack/secrets.ts"
import { dropDatabase } from "./drop-database.ts"
import type { FromParent, Order, ToParent } from "./messages.ts"
import { pairedRounds } from "./rounds.ts"
import { middle, percentile } from "./statistics.ts"

/** The process of one case: reads its orders, runs it with the tools of the harness, sends the figures, ends. */

const started: RunningBackend[] = []

function send(message: ToParent): Promise<void> {
  return new Promise((resolve) => {
    if (process.send) process.send(message, undefined, undefined, () => resolve())
    else resolve()
  })
}

function ask(question: Exclude<ToParent, { say: string } | { figures: unknown } | { trouble: string }>) {
  return new Promise<FromParent>((resolve) => {
    process.once("message", (answer) => resolve(answer as FromParent))
    void send(question)
  })
}

function toolsFor(order: Order): BenchTools {
  const { postgres, quick, data_dir } = order
  const url = (name: string) =>
    `postgres://${postgres.user}:${postgres.password}@${postgres.host}:${postgres.port}/${name}`
  return {
    quick,
    postgres,
    async database(name) {
      const client = new Client({ connectionString: url("postgres") })
      await client.connect()
      await dropDatabase(client, name)
      await client.query(`create database ${name} template ${order.template}`)
      await client.end()
      return url(name)
    },
    async backend(database_url, env = {}) {
      Object.assign(process.env, env)
      const at = (port: number) => `http://localhost:${port}`
      const addresses = {
        storefront: at(await freePort()),
        pos: at(await freePort()),
        backend: at(await freePort()),
      }
      const secrets = readSecrets(data_dir)
      const server = await startBackend({ addresses, data_dir, secrets }, database_url)
      const running = { url: server.url, stop: () => server.stop() }
      started.push(running)
      return running
    },
    async stack() {
      const answer = await ask({ stack: true })
      if ("trouble" in answer) throw new Error(answer.trouble)
      return answer
    },
    rounds: (of, ours, base, count) => pairedRounds(of, ours, base, quick ? 2 : count),
    async time(work) {
      const from = performance.now()
      await work()
      return performance.now() - from
    },
    percentile,
    middle,
    say: (text) => void send({ say: text }),
  }
}

/** Benches of the backend are CommonJS, loaded through ts-node as Medusa's own sources are; the others are modules. */
async function load(file: string): Promise<BenchCase> {
  const path = join(root, file)
  const found = file.startsWith("backend/")
    ? (createRequire(path)(path) as { bench: BenchCase })
    : ((await import(pathToFileURL(path).href)) as { bench: BenchCase })
  return found.bench
}

process.once("message", (message) => {
  const order = message as Order
  void load(order.file)
    .then(async (bench) => ({ title: bench.title, figures: await bench.run(toolsFor(order)) }))
    .then(send)
    .catch((error: unknown) =>
      send({ trouble: error instanceof Error ? String(error.stack) : String(error) }),
    )
    .finally(() => Promise.all(started.map((server) => server.stop())))
    .finally(() => process.exit())
})
