import { readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"

/** What the seed knows, in `seed.json`; `start` adds the addresses and writes `demo.json`. */
export interface Seed {
  publishable_key: string
  logins: { actor: string; role: string; email: string; password: string }[]
  sales_points: { id: string; name: string }[]
  staff: { sales_point_id: string; name: string; role: string; pin: string }[]
  fair: { id: string; handle: string }
}

export interface Addresses {
  storefront: string
  pos: string
  backend: string
}

export type Demo = Addresses & Seed

export function readSeed(data_dir: string): Seed {
  return JSON.parse(readFileSync(join(data_dir, "seed.json"), "utf8")) as Seed
}

export function writeDemo(data_dir: string, demo: Demo): string {
  const path = join(data_dir, "demo.json")
  writeFileSync(path, `${JSON.stringify(demo, null, 2)}\n`)
  return path
}

/** For browser tests and benches: the running stack they were started against. */
export function readDemo(): Demo {
  const path = process.env.DEMO_JSON
  if (!path) throw new Error("DEMO_JSON names no file: run the browser tests through `npm test`")
  return JSON.parse(readFileSync(path, "utf8")) as Demo
}
