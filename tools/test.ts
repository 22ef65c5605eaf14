import { rmSync } from "node:fs"
import { join } from "node:path"
import { checkStages } from "./gate/check-stages.ts"
import { report, runStages, type Stage } from "./gate/stage.ts"
import { demoStages, integrationTests, unitTests } from "./gate/test-stages.ts"
import { root } from "./root.ts"
import { endLeftOver } from "./stack/postgres.ts"
import { stopPrograms } from "./stack/program.ts"
import { endLeftOverServers } from "./stack/server.ts"
import { serverNames } from "./stack/servers.ts"

/** The whole gate. `npm test -- unit integration` runs those stages alone. */
const from = performance.now()
const data_dir = join(root, ".data-test")

for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
  process.once(signal, () => {
    stopPrograms()
    void clear().finally(() => process.exit(130))
  })
}

/** Nothing of an earlier run, finished or killed, is left. */
async function clear(): Promise<void> {
  await endLeftOverServers(data_dir, serverNames)
  await endLeftOver(join(data_dir, "postgres"))
  rmSync(data_dir, { recursive: true, force: true })
}

function chosen(stages: Stage[]): Stage[] {
  const wanted = process.argv.slice(2)
  return wanted.length === 0 ? stages : stages.filter(({ name }) => wanted.includes(name))
}

await clear()
const results = [
  ...(await runStages(chosen([...checkStages, unitTests]), 2)),
  ...(await runStages(chosen([integrationTests(data_dir)]), 1)),
  ...(await runStages(chosen(demoStages(data_dir)), 2)),
]
process.exitCode = report(results, "Gate", from)
