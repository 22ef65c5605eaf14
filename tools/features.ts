import { existsSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { faultsOf, readFeatures } from "./gate/feature-table.ts"
import { root } from "./root.ts"

const features = readFeatures(readFileSync(join(root, "docs/features.md"), "utf8"))
const faults = faultsOf(features, (path) => existsSync(join(root, path)))
for (const fault of faults) console.error(`docs/features.md: ${fault}`)
console.log(`${features.length} features claimed, ${faults.length} without proof`)
if (faults.length > 0) process.exitCode = 1
