import { spawn } from "node:child_process"

const root = new URL("..", import.meta.url).pathname
const projects = ["shared", "backend/tsconfig.check.json", "storefront", "pos", "tools"]

function run(command: string, args: string[], cwd = root): Promise<number> {
  return new Promise((resolve) => {
    spawn(command, args, { cwd, stdio: "inherit" }).on("close", (code) => resolve(code ?? 1))
  })
}

/** Route types of the storefront are generated from `app/routes.ts` before the compiler reads them. */
const typegen = await run(
  `${root}storefront/node_modules/.bin/react-router`,
  ["typegen"],
  `${root}storefront`,
)
const failed: string[] = typegen === 0 ? [] : ["storefront typegen"]
const queue = [...projects]

async function worker(): Promise<void> {
  for (let project = queue.shift(); project; project = queue.shift()) {
    const code = await run(`${root}node_modules/.bin/tsc`, ["--noEmit", "-p", project, "--pretty", "false"])
    if (code !== 0) failed.push(project)
  }
}

await Promise.all([worker(), worker()])
if (failed.length > 0) {
  console.error(`types: ${failed.join(", ")}`)
  process.exit(1)
}
