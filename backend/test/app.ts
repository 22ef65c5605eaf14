import { join } from "node:path"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"

type Suite = Parameters<typeof medusaIntegrationTestRunner>[0]["testSuite"]

const backend = join(__dirname, "..")

process.env.LOG_LEVEL ??= "error"

/** Boots the whole app on its own database; Medusa resolves its configuration against the working directory. */
export function inApp(testSuite: Suite, env: Record<string, string> = {}): void {
  process.chdir(backend)
  medusaIntegrationTestRunner({ cwd: backend, inApp: true, env, testSuite })
}
