import { performance } from "node:perf_hooks"

/** One thing the gate asks. */
export interface Stage {
  name: string
  run(): Promise<Outcome>
}

export interface Outcome {
  ok: boolean
  output: string
  tests?: { passed: number; failed: number }
}

export interface Result extends Outcome {
  name: string
  seconds: number
}

const HEARTBEAT_MS = 15_000
const say = (text: string) => console.log(text)
const seconds = (since: number) => (performance.now() - since) / 1000

async function runStage(stage: Stage): Promise<Result> {
  const from = performance.now()
  say(`▶ ${stage.name}`)
  const heartbeat = setInterval(
    () => say(`  ${stage.name}: ${seconds(from).toFixed(0)} s so far`),
    HEARTBEAT_MS,
  )
  const outcome = await stage
    .run()
    .catch((error: unknown): Outcome => ({ ok: false, output: describe(error) }))
    .finally(() => clearInterval(heartbeat))
  const result = { name: stage.name, seconds: seconds(from), ...outcome }
  say(`${outcome.ok ? "✓" : "✗"} ${line(result)}`)
  if (!outcome.ok) say(`\n${outcome.output.trimEnd()}\n`)
  return result
}

function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}

function line({ name, seconds, tests }: Result): string {
  const counts = tests ? `, ${tests.passed} tests passed, ${tests.failed} failed` : ""
  return `${name}: ${seconds.toFixed(1)} s${counts}`
}

/** Runs stages side by side on `width` cores, in their order; every stage runs, whatever fails. */
export async function runStages(stages: Stage[], width: number): Promise<Result[]> {
  const results: Result[] = []
  const queue = [...stages]
  async function worker() {
    for (let stage = queue.shift(); stage; stage = queue.shift()) results.push(await runStage(stage))
  }
  await Promise.all(Array.from({ length: width }, worker))
  return results
}

/** The last words of the gate. Returns the exit code. */
export function report(results: Result[], title: string, since: number): number {
  const failed = results.filter((result) => !result.ok)
  const sum = (key: "passed" | "failed") =>
    results.reduce((total, { tests }) => total + (tests ? tests[key] : 0), 0)
  say(`\n${title}, stage by stage`)
  for (const result of results) say(`  ${result.ok ? "passed" : "FAILED"}  ${line(result)}`)
  say(
    `\n${title} ${failed.length === 0 ? "passed" : "FAILED"} in ${seconds(since).toFixed(0)} s: ` +
      `${results.length - failed.length} stages passed, ${failed.length} failed; ` +
      `${sum("passed")} tests passed, ${sum("failed")} failed` +
      (failed.length === 0 ? "" : ` (${failed.map(({ name }) => name).join(", ")})`),
  )
  return failed.length === 0 ? 0 : 1
}
