// Runs on the Node that is there (>= 20.19): installs what the lockfile says, then hands over to Node 24 from npm.
import { spawn } from "node:child_process"
import { createHash } from "node:crypto"
import { existsSync, mkdirSync, readFileSync, rmSync, statfsSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"

const PNPM = "pnpm@10.34.8"
const INSTALL_MB = 2_500
const root = fileURLToPath(new URL("..", import.meta.url))
const marker = join(root, "node_modules/.cache/ocop/installed")
const installer = join(
  tmpdir(),
  `ocop-install-${createHash("sha256").update(root).digest("hex").slice(0, 12)}.pid`,
)
const commands = ["start", "test", "bench", "demo-reset", "import"]

function fail(vi, en) {
  console.error(`\n${vi}\n${en}\n`)
  process.exit(1)
}

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number)
  if (major > 20 || (major === 20 && minor >= 19)) return
  fail(
    `Node ${process.versions.node} đã cũ: hãy cài Node 20.19 trở lên rồi chạy lại đúng lệnh này.`,
    `Node ${process.versions.node} is too old: install Node 20.19 or newer and run the same command again.`,
  )
}

function lockHash() {
  const hash = createHash("sha256").update(`${process.platform} ${process.arch} ${PNPM}`)
  for (const file of ["pnpm-lock.yaml", "pnpm-workspace.yaml", "package.json"]) {
    hash.update(readFileSync(join(root, file)))
  }
  return hash.digest("hex")
}

function nodeBinary() {
  return join(root, "node_modules/node/bin", process.platform === "win32" ? "node.exe" : "node")
}

const signals = ["SIGINT", "SIGTERM", "SIGHUP"]

/** A signal sent to this process alone is passed on; a child that is its group's leader gets it for the whole group. */
function run(command, args, options = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: root, stdio: "inherit", ...options })
    const pass = (signal) => (options.detached ? process.kill(-child.pid, signal) : child.kill(signal))
    for (const signal of signals) process.on(signal, pass)
    options.started?.(child.pid)
    child.on("error", () => resolve({ code: 1 }))
    child.on("close", (code, signal) => {
      for (const name of signals) process.off(name, pass)
      resolve({ code: code ?? 1, signal })
    })
  })
}

/** The parent of a process, where the system tells it in a file. */
function parentOf(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8")
    return Number(stat.slice(stat.lastIndexOf(")") + 2).split(" ")[1])
  } catch {
    return null
  }
}

const LINKS = 5
const WATCH_MS = 1_000

/** npm and the shells below it end without a word to this process when npm alone is killed: a broken chain means stop. */
function watchWhoStartedThis(stop) {
  if (!process.env.npm_lifecycle_event) return
  const chain = [process.pid]
  while (chain.length <= LINKS && !commandOf(chain.at(-1)).startsWith("npm ")) {
    const parent = parentOf(chain.at(-1))
    if (!parent || parent === 1) return
    chain.push(parent)
  }
  const isWhole = () => chain.every((pid, at) => at === 0 || parentOf(chain[at - 1]) === pid)
  const timer = setInterval(() => {
    if (isWhole()) return
    clearInterval(timer)
    stop()
  }, WATCH_MS)
  timer.unref()
}

function commandOf(pid) {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, "utf8").replaceAll("\0", " ")
  } catch {
    return ""
  }
}

/** A killed run may have left its installer working in the same folder. */
function stopOrphanedInstaller() {
  if (!existsSync(installer)) return
  const pid = Number(readFileSync(installer, "utf8"))
  try {
    if (commandOf(pid).includes(PNPM)) process.kill(-pid, "SIGKILL")
  } catch {
    // It ended by itself.
  }
  rmSync(installer, { force: true })
}

function pnpmInstall() {
  const args = ["-y", PNPM, "install", "--frozen-lockfile", "--config.confirmModulesPurge=false"]
  if (process.platform === "win32") return run("npx", args, { shell: true })
  return run("npx", args, { detached: true, started: (pid) => writeFileSync(installer, String(pid)) })
}

function checkDisk() {
  const { bavail, bsize } = statfsSync(root)
  const free = Math.floor((bavail * bsize) / 1_048_576)
  if (free >= INSTALL_MB) return
  fail(
    `${root} chỉ còn ${free} MB trống, cài đặt cần ${INSTALL_MB} MB. Hãy giải phóng dung lượng rồi chạy lại đúng lệnh này.`,
    `${root} has ${free} MB free, and installing needs ${INSTALL_MB} MB. Free some space and run the same command again.`,
  )
}

async function install() {
  const wanted = lockHash()
  const installed = existsSync(marker) && readFileSync(marker, "utf8") === wanted
  if (installed && existsSync(nodeBinary())) return
  checkDisk()
  console.log(`Installing packages (${PNPM}, Node ${process.versions.node})`)
  const started = Date.now()
  rmSync(marker, { force: true })
  stopOrphanedInstaller()
  let { code } = await pnpmInstall()
  if (code === 0 && !existsSync(nodeBinary())) {
    console.log("The folder node_modules is incomplete: installing once more from the start")
    rmSync(join(root, "node_modules"), { recursive: true, force: true })
    code = (await pnpmInstall()).code
  }
  rmSync(installer, { force: true })
  if (code !== 0) {
    fail(
      "Chưa cài đặt xong. Không có gì hỏng: chạy lại đúng lệnh này, việc cài đặt sẽ tiếp tục.",
      "Installing did not finish. Nothing is broken: run the same command again and it goes on from there.",
    )
  }
  mkdirSync(join(marker, ".."), { recursive: true })
  writeFileSync(marker, wanted)
  console.log(`Installed in ${Math.round((Date.now() - started) / 1000)} s`)
}

watchWhoStartedThis(() => process.kill(process.pid, "SIGTERM"))
const [command = "", ...rest] = process.argv.slice(2)
if (!commands.includes(command))
  fail(`Cách dùng: npm run <${commands.join(" | ")}>`, `Usage: npm run <${commands.join(" | ")}>`)
checkNode()
await install()
const { code } = await run(nodeBinary(), [join(root, "tools", `${command}.ts`), ...rest])
process.exit(code)
