import { readdirSync, statSync } from "node:fs"
import { basename, dirname, join } from "node:path"
import { BaseSequencer, type TestSpecification } from "vitest/node"

const TOGETHER = "together.ts"

/** Hundreds of schedules in few lines. */
const SCHEDULES = /-crash\.test\.ts$/

/** Bytes of what a file runs: of a file that runs its whole folder, those of the folder. */
function weightOf({ moduleId }: TestSpecification): number {
  if (SCHEDULES.test(moduleId)) return Number.MAX_SAFE_INTEGER
  if (basename(moduleId) !== TOGETHER) return statSync(moduleId).size
  const folder = dirname(moduleId)
  return readdirSync(folder).reduce((sum, name) => sum + statSync(join(folder, name)).size, 0)
}

/** The longest begin first, so that no worker is left alone with one at the end. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return (await super.sort(files)).sort((one, other) =>
      one.project.name === other.project.name ? weightOf(other) - weightOf(one) : 0,
    )
  }
}
