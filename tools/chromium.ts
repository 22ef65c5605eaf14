import { execFileSync } from "node:child_process"
import { existsSync, readFileSync } from "node:fs"
import { mkdir, rename, rm } from "node:fs/promises"
import { homedir } from "node:os"
import { delimiter, join } from "node:path"
import { inflate } from "@sparticuz/chromium"
import { root } from "./root.ts"

export interface Chromium {
  executable: string
  env: Record<string, string>
}

const installed = ["google-chrome-stable", "google-chrome", "chromium", "chromium-browser", "chrome"]
const elsewhere = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
]

/** A Chrome of this machine, else the one that comes with npm. `CHROME_PATH` names another. */
export async function findChromium(): Promise<Chromium> {
  const named = process.env.CHROME_PATH
  if (named) return { executable: named, env: {} }
  const folders = (process.env.PATH ?? "").split(delimiter).filter(Boolean)
  const candidates = [
    ...folders.flatMap((folder) => installed.map((name) => join(folder, name))),
    ...elsewhere,
  ]
  const found = candidates.find((path) => existsSync(path))
  return found ? { executable: found, env: {} } : unpackedChromium()
}

async function unpackedChromium(): Promise<Chromium> {
  const bin = new URL("../bin/", import.meta.resolve("@sparticuz/chromium")).pathname
  const { version } = JSON.parse(readFileSync(join(bin, "../package.json"), "utf8")) as { version: string }
  const folder = join(root, "node_modules/.cache/ocop", `chromium-${version}`)
  if (!existsSync(folder)) await unpack(bin, folder)
  return { executable: join(folder, "chromium"), env: missingParts(folder) }
}

/** Unpacked beside its place and renamed, so that a killed run leaves nothing half there. */
async function unpack(bin: string, folder: string): Promise<void> {
  const partial = `${folder}.${process.pid}`
  await mkdir(partial, { recursive: true })
  const before = process.env.TMPDIR
  process.env.TMPDIR = partial
  try {
    for (const part of ["chromium.br", "fonts.tar.br", "al2023.tar.br", "swiftshader.tar.br"]) {
      await inflate(join(bin, part))
    }
  } finally {
    if (before === undefined) delete process.env.TMPDIR
    else process.env.TMPDIR = before
  }
  await rename(partial, folder).catch(() => rm(partial, { recursive: true, force: true }))
}

/** libnss3 and fonts come with the package for machines that have none. */
function missingParts(folder: string): Record<string, string> {
  const env: Record<string, string> = {}
  const libraries = readCommand("ldconfig", ["-p"]) ?? readCommand("/sbin/ldconfig", ["-p"]) ?? ""
  if (process.platform === "linux" && !libraries.includes("libnss3.so")) {
    env.LD_LIBRARY_PATH = join(folder, "al2023/lib")
  }
  if (!existsSync("/etc/fonts/fonts.conf") && !existsSync(join(homedir(), ".config/fontconfig"))) {
    env.FONTCONFIG_PATH = join(folder, "fonts")
  }
  return env
}

function readCommand(command: string, args: string[]): string | null {
  try {
    return execFileSync(command, args, { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] })
  } catch {
    return null
  }
}
