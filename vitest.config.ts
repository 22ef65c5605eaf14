import { createRequire } from "node:module"
import { defineConfig } from "vitest/config"
import { LongestFirst } from "./tools/gate/longest-first.ts"

const source = {
  resolve: { conditions: ["source", "module", "node", "development|production"] },
  ssr: {
    resolve: {
      conditions: ["source", "module", "node", "development|production"],
      externalConditions: ["source"],
    },
  },
}
/** ts-node looks for its configuration in the working directory, which is the root here. */
process.env.TS_NODE_PROJECT = new URL("backend/tsconfig.json", import.meta.url).pathname
process.env.MEDUSA_DISABLE_TELEMETRY = "1"

const exclude = ["**/node_modules/**", "**/.medusa/**", "**/dist/**", "**/build/**"]

/** Medusa loads `src/**` with Node's own require, outside Vite: the worker needs a TypeScript hook and the source condition. */
const backend = createRequire(new URL("backend/package.json", import.meta.url))
const medusaWorker = ["--conditions=source", "--require", backend.resolve("ts-node/register/transpile-only")]

function unit(name: string, include: string[], isolate = true) {
  return { ...source, test: { name, root: name, include, exclude, isolate, environment: "node" as const } }
}

export default defineConfig({
  test: {
    sequence: { sequencer: LongestFirst },
    projects: [
      // Pure rules keep nothing that one file could leave to the next.
      unit("shared", ["src/**/*.test.ts", "test/**/*.test.ts"], false),
      unit("pos", ["src/**/*.test.{ts,tsx}"]),
      unit("storefront", ["app/**/*.test.{ts,tsx}", "*.test.ts"]),
      unit("tools", ["{bench,gate,stack}/**/*.test.ts", "*.test.ts"]),
      unit("backend", ["src/**/*.test.ts"]),
      {
        ...source,
        test: {
          name: "integration",
          root: "backend",
          // A folder of tests at a time, over one app; by hand any file runs alone.
          include: process.env.TOGETHER
            ? ["test/*/together.ts", "test/alone/*.test.ts"]
            : ["test/**/*.test.ts"],
          exclude,
          globals: true,
          environment: "node",
          pool: "forks",
          execArgv: medusaWorker,
          // Each file waits for its own database and server much of its time.
          maxWorkers: 2,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        ...source,
        test: {
          name: "browser",
          include: ["{pos,storefront,tools}/e2e/**/*.test.ts"],
          exclude,
          environment: "node",
          // They count and look through one province.
          fileParallelism: false,
          testTimeout: 180_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: "recovery",
          include: ["tools/recovery/**/*.test.ts"],
          exclude,
          environment: "node",
          testTimeout: 600_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
})
