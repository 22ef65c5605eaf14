import { join } from "node:path"
import { root } from "../root.ts"
import { runProgram } from "../stack/program.ts"
import type { Stage } from "./stage.ts"

function tool(name: string, command: string, ...args: string[]): Stage {
  return {
    name,
    async run() {
      const { code, output } = await runProgram({ command, args, cwd: root, env: { NO_COLOR: "1" } })
      return { ok: code === 0, output }
    },
  }
}

const node = (name: string, script: string, ...args: string[]) =>
  tool(name, process.execPath, join(root, script), ...args)

const cache = "node_modules/.cache"

/** What holds the rules of the source, the slowest first. */
export const checkStages: Stage[] = [
  node(
    "lint",
    "node_modules/eslint/bin/eslint.js",
    "--cache",
    "--cache-location",
    `${cache}/eslint/`,
    "--max-warnings=0",
    ".",
  ),
  node("types", "tools/types.ts"),
  node(
    "boundaries",
    "node_modules/dependency-cruiser/bin/dependency-cruiser.mjs",
    "--config",
    ".dependency-cruiser.cjs",
    "shared",
    "backend/src",
    "backend/test",
    "backend/bench",
    "storefront/app",
    "storefront/e2e",
    "pos/src",
    "pos/bench",
    "pos/e2e",
    "tools",
  ),
  node("dead code", "node_modules/knip/bin/knip.js", "--no-progress"),
  node(
    "format",
    "node_modules/prettier/bin/prettier.cjs",
    "--check",
    "--cache",
    "--cache-location",
    `${cache}/prettier/.prettier-cache`,
    "--log-level=warn",
    ".",
  ),
  node("licences", "tools/licences.ts"),
  node("features", "tools/features.ts"),
]
