import { existsSync, rmSync } from "node:fs"
import { join } from "node:path"
import { root } from "../root.ts"
import { fingerprintOf, oncePer } from "./fingerprint.ts"
import type { App } from "./settings.ts"
import type { Progress } from "./progress.ts"
import { runProgram } from "./program.ts"
import { failed } from "./trouble.ts"

interface Built {
  name: Exclude<App, "backend">
  command: string[]
  sources: string[]
  result: string
}

const common = ["shared/src", "shared/package.json", "pnpm-lock.yaml", "tsconfig.base.json"]

const everyBuilt: Built[] = [
  {
    name: "storefront",
    command: ["node_modules/@react-router/dev/bin.cjs", "build"],
    sources: ["storefront", ...common],
    result: "storefront/build/server/index.js",
  },
  {
    name: "pos",
    command: ["node_modules/vite/bin/vite.js", "build"],
    sources: ["pos", "storefront/public/art", ...common],
    result: "pos/dist/index.html",
  },
]

/** Builds what changed since it was last built. */
export async function buildApps(apps: App[], progress: Progress, log_dir: string): Promise<void> {
  for (const app of everyBuilt.filter(({ name }) => apps.includes(name))) {
    const mark = join(root, "node_modules/.cache/ocop", `built-${app.name}`)
    if (!existsSync(join(root, app.result))) rmSync(mark, { force: true })
    await oncePer(mark, fingerprintOf(app.sources), () =>
      progress.step(`Building ${app.name}`, () => build(app, log_dir)),
    )
  }
}

async function build(app: Built, log_dir: string): Promise<void> {
  const log = join(log_dir, `build-${app.name}.log`)
  const { code, output } = await runProgram({
    command: process.execPath,
    args: app.command,
    cwd: join(root, app.name),
    env: { NODE_ENV: "production" },
    log,
  })
  if (code !== 0 || !existsSync(join(root, app.result))) {
    throw failed({ vi: `Không dựng được ${app.name}.`, en: `${app.name} could not be built.` }, output, log)
  }
}
