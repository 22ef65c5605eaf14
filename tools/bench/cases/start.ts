import { execFileSync, spawn } from "node:child_process"
import { existsSync } from "node:fs"
import { chmod, mkdtemp, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { delimiter, join } from "node:path"
import { setTimeout as sleep } from "node:timers/promises"
import type { BenchCase } from "../../bench-case.ts"
import { root } from "../../root.ts"
import { freePort } from "../../stack/ports.ts"

const LIMIT_SECONDS = 600

/** Seconds from `npm start` to the URL table, in a clone with package caches of its own, and once more after that. */
export const bench: BenchCase = {
  id: "start",
  title: "From a fresh clone to the URL table",
  async run(tools) {
    const folder = await mkdtemp(join(tmpdir(), "ocop-clone-"))
    // Under root, Postgres runs as a user of its own and has to come in.
    await chmod(folder, 0o755)
    try {
      const clone = join(folder, "ocop-commerce")
      execFileSync("git", ["clone", "--quiet", "--no-hardlinks", root, clone])
      const env = await ownPlaces(folder)
      tools.say("first start, with empty package caches")
      const first = await startOnce(clone, env)
      tools.say(`the table came after ${first.toFixed(0)} s; second start`)
      const second = await startOnce(clone, env)
      return [
        { name: "fresh clone, empty package caches", unit: "s", value: first, budget: { at_most: 180 } },
        { name: "second start", unit: "s", value: second, budget: { at_most: 25 } },
      ]
    } finally {
      await rm(folder, { recursive: true, force: true })
    }
  },
}

/** The surroundings of somebody who has just cloned: nothing of the npm and the Node that run the bench. */
function plainEnv(): NodeJS.ProcessEnv {
  const foreign = /^(npm_|NODE_|INIT_CWD$)/i
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !foreign.test(name)))
  const path = (env.PATH ?? "").split(delimiter).filter((place) => !place.includes("node_modules"))
  return { ...env, PATH: path.join(delimiter) }
}

async function ownPlaces(folder: string): Promise<NodeJS.ProcessEnv> {
  return {
    ...plainEnv(),
    DATA_DIR: join(folder, "data"),
    npm_config_cache: join(folder, "npm"),
    npm_config_store_dir: join(folder, "store"),
    STOREFRONT_PORT: String(await freePort()),
    POS_PORT: String(await freePort()),
    BACKEND_PORT: String(await freePort()),
    POSTGRES_PORT: String(await freePort()),
  }
}

async function startOnce(clone: string, env: NodeJS.ProcessEnv): Promise<number> {
  const demo = join(String(env.DATA_DIR), "demo.json")
  await rm(demo, { force: true })
  const from = performance.now()
  const child = spawn("npm", ["start"], { cwd: clone, env, detached: true, stdio: "ignore" })
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()))
  while (!existsSync(demo)) {
    if (child.exitCode !== null) throw new Error(`npm start ended with ${child.exitCode}`)
    if (performance.now() - from > LIMIT_SECONDS * 1000) throw new Error(`no table after ${LIMIT_SECONDS} s`)
    await sleep(50)
  }
  const seconds = (performance.now() - from) / 1000
  if (child.pid) process.kill(-child.pid, "SIGINT")
  await ended
  return seconds
}
