import { checkStages } from "./gate/check-stages.ts"
import { report, runStages } from "./gate/stage.ts"
import { unitTests } from "./gate/test-stages.ts"

/** `pnpm check`: everything the gate asks that needs neither a database nor a browser. `-- lint types` runs those alone. */
const from = performance.now()
const wanted = process.argv.slice(2)
const stages = [...checkStages, unitTests].filter(({ name }) => wanted.length === 0 || wanted.includes(name))
process.exitCode = report(await runStages(stages, 2), "check", from)
