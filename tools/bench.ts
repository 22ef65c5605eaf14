import { rmSync } from "node:fs"
import { cpus, loadavg, totalmem, type } from "node:os"
import { join } from "node:path"
import { findCases, type Found } from "./bench/find-cases.ts"
import { untilQuiet } from "./bench/quiet.ts"
import { markdown, missed, table, type CaseResult } from "./bench/result.ts"
import { runCase } from "./bench/run-case.ts"
import { writeSections } from "./bench/section.ts"
import { openGround } from "./bench/ground.ts"
import { root } from "./root.ts"
import { explain } from "./stack/trouble.ts"

/** `npm run bench [-- id …] [--quick] [--write]`: `--write` puts what was measured into docs/benchmarks.md. */
const words = process.argv.slice(2)
const quick = words.includes("--quick")
const wanted = words.filter((word) => !word.startsWith("--"))
const data_dir = join(root, ".data-bench")
const say = (text: string) => console.log(`  ${text}`)
const today = () => new Date().toISOString().slice(0, 10)

function machine(): string {
  const model = cpus()[0]?.model.trim() ?? "unknown processor"
  const memory = Math.round(totalmem() / 2 ** 30)
  return `${cpus().length} × ${model}, ${memory} GB, ${type()}, Node ${process.versions.node}`
}

async function measure({ id, file }: Found, ground: Awaited<ReturnType<typeof openGround>>) {
  console.log(`\n${id}`)
  const { load, quiet } = quick ? { load: loadavg()[0] ?? 0, quiet: false } : await untilQuiet(say)
  const from = performance.now()
  const order = { file, quick, postgres: ground.postgres, template: ground.template, data_dir }
  try {
    const { title, figures } = await runCase(order, { stack: () => ground.stack(), say })
    const seconds = Math.round((performance.now() - from) / 1000)
    return {
      id,
      title,
      figures,
      day: today(),
      load,
      judged: quiet,
      seconds,
      machine: machine(),
    }
  } finally {
    await ground.endStack()
  }
}

async function main(): Promise<number> {
  const cases = findCases().filter(({ id }) => wanted.length === 0 || wanted.includes(id))
  if (cases.length === 0)
    throw new Error(
      `No such case. There are: ${findCases()
        .map(({ id }) => id)
        .join(", ")}`,
    )
  const ground = await openGround(data_dir, say)
  const measured: CaseResult[] = []
  let bad = 0
  try {
    for (const found of cases) {
      try {
        const result = await measure(found, ground)
        console.log(`${result.title} (${result.seconds} s, load ${result.load.toFixed(2)})\n${table(result)}`)
        if (!quick) measured.push(result)
        bad += missed(result)
      } catch (error) {
        console.error(`  failed: ${explain(error)}`)
        bad += 1
      }
    }
  } finally {
    await ground.close()
  }
  if (words.includes("--write")) await writeSections(join(root, "docs/benchmarks.md"), measured.map(markdown))
  console.log(bad === 0 ? "\nEvery judged budget is met." : `\n${bad} budgets missed or cases failed.`)
  return bad === 0 ? 0 : 1
}

process.on("exit", () => rmSync(join(data_dir, "run.pid"), { force: true }))
process.exit(
  await main().catch((error: unknown) => {
    console.error(explain(error))
    return 1
  }),
)
