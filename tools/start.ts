import { checkDisk } from "./stack/disk.ts"
import { urlTable } from "./stack/url-table.ts"
import { openRun } from "./stack/run.ts"
import { progress } from "./stack/progress.ts"
import { readSettings } from "./stack/settings.ts"
import { explain } from "./stack/trouble.ts"

const FREE_MB = 1_000

async function start(): Promise<number> {
  const settings = readSettings(process.env, process.argv.slice(2))
  checkDisk(settings.data_dir, FREE_MB)
  const steps = progress()
  const run = await openRun(settings, steps, { serves: settings.apps })
  try {
    const stack = await run.serve()
    console.log(urlTable(stack.demo, stack.demo_json))
    const trouble = await run.untilEnd(stack)
    if (trouble) console.error(`\n${explain(trouble)}`)
    return trouble ? 1 : 0
  } finally {
    steps.say("Stopping")
    await run.close()
    steps.say("Stopped")
  }
}

process.exit(
  await start().catch((error: unknown) => {
    console.error(`\n${explain(error)}\n`)
    return 1
  }),
)
