import { readFileSync, rmSync } from "node:fs"
import { join } from "node:path"
import { root } from "../root.ts"
import { runProgram } from "../stack/program.ts"
import type { Outcome } from "./stage.ts"

interface Written {
  numPassedTests: number
  numFailedTests: number
  testResults: { status: string; name: string }[]
}

/** Runs test projects; each test file is shown as it ends. */
export async function runTests(
  name: string,
  projects: string[],
  env: Record<string, string> = {},
): Promise<Outcome> {
  const file = join(root, "node_modules/.cache/ocop", `tests-${name}.json`)
  rmSync(file, { force: true })
  const { code, output } = await runProgram({
    command: process.execPath,
    args: [
      "node_modules/vitest/vitest.mjs",
      "run",
      ...projects.flatMap((project) => ["--project", project]),
      "--passWithNoTests",
      "--reporter=default",
      "--reporter=json",
      `--outputFile.json=${file}`,
    ],
    cwd: root,
    env: { NO_COLOR: "1", FORCE_COLOR: undefined, ...env },
    line: (text) => {
      if (/^ [✓❯×]/.test(text)) console.log(`  ${text.trim()}`)
    },
  })
  const counts = read(file)
  return {
    ok: code === 0 && counts !== null && counts.failed === 0,
    output,
    ...(counts && { tests: counts }),
  }
}

function read(file: string): { passed: number; failed: number } | null {
  try {
    const written = JSON.parse(readFileSync(file, "utf8")) as Written
    return { passed: written.numPassedTests, failed: written.numFailedTests }
  } catch {
    return null
  }
}
