import { checkDisk } from "./stack/disk.ts"
import { progress } from "./stack/progress.ts"
import { openRun } from "./stack/run.ts"
import { readSettings } from "./stack/settings.ts"
import { explain } from "./stack/trouble.ts"
import { wipe } from "./stack/wipe.ts"

const FREE_MB = 1_000

async function reset(): Promise<void> {
  const settings = readSettings()
  checkDisk(settings.data_dir, FREE_MB)
  const steps = progress()
  const run = await openRun(settings, steps, { before: () => wipe(settings.data_dir) })
  try {
    await run.prepare({ anew: true })
    steps.say("Tỉnh mẫu đã được nạp lại · The demo province is as new. Next: npm start")
  } finally {
    await run.close()
  }
}

try {
  await reset()
} catch (error) {
  console.error(`\n${explain(error)}\n`)
  process.exitCode = 1
}
process.exit()
