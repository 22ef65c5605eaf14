import { createHash, type Hash } from "node:crypto"
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs"
import { dirname, join } from "node:path"
import { root } from "../root.ts"

const ignored = new Set(["node_modules", "build", "dist", ".react-router", ".medusa", "e2e", "bench"])

/** Changes when any of these files or folders does. */
export function fingerprintOf(paths: string[]): string {
  const hash = createHash("sha256")
  for (const path of paths) add(hash, join(root, path), path)
  return hash.digest("hex")
}

function add(hash: Hash, path: string, name: string): void {
  if (!existsSync(path)) return
  if (!statSync(path).isDirectory()) {
    hash.update(`${name}\0`).update(readFileSync(path)).update("\0")
    return
  }
  for (const entry of readdirSync(path).toSorted()) {
    if (!ignored.has(entry)) add(hash, join(path, entry), `${name}/${entry}`)
  }
}

/** Does `work` unless it was done for this fingerprint; the mark is set after the work, so a killed run does it again. */
export async function oncePer(
  mark: string,
  fingerprint: string,
  work: () => Promise<void>,
): Promise<boolean> {
  if (existsSync(mark) && readFileSync(mark, "utf8") === fingerprint) return false
  rmSync(mark, { force: true })
  await work()
  mkdirSync(dirname(mark), { recursive: true })
  writeFileSync(mark, fingerprint)
  return true
}
