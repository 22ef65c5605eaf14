import { join } from "node:path"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import type { Client } from "./client"

type Runner = Parameters<Parameters<typeof medusaIntegrationTestRunner>[0]["testSuite"]>[0]

/** What a suite over the whole app is given. */
export type App = Omit<Runner, "api" | "dbConnection"> & { api: Client }

const backend = join(__dirname, "..")

process.env.LOG_LEVEL ??= "error"

/** Boots the whole app on its own database; Medusa resolves its configuration against the working directory. */
export function inApp(testSuite: (app: App) => void, env: Record<string, string> = {}): void {
  process.chdir(backend)
  medusaIntegrationTestRunner({ cwd: backend, inApp: true, env, testSuite })
}
