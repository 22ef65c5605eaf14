import { loadavg } from "node:os"
import { setTimeout as sleep } from "node:timers/promises"

const QUIET = 0.7
const PATIENCE_SECONDS = 180

/** Waits until the machine is quiet. A busy one is not judged. */
export async function untilQuiet(say: (text: string) => void): Promise<{ load: number; quiet: boolean }> {
  const deadline = performance.now() + PATIENCE_SECONDS * 1000
  let load = loadavg()[0] ?? 0
  if (load > QUIET) say(`waiting for a quiet machine (load ${load.toFixed(2)}, ${QUIET} is quiet)`)
  while (load > QUIET && performance.now() < deadline) {
    await sleep(2_000)
    load = loadavg()[0] ?? 0
  }
  return { load, quiet: load <= QUIET }
}
